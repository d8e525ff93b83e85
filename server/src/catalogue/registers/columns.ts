import { memo } from "../../core/text/memo.ts";
import { searchKey } from "../../core/text/vietnamese.ts";

/** What a column of a register or catalogue says of a document. */
export type Column =
  | "type"
  | "number"
  | "sequence"
  | "symbol"
  | "issued"
  | "issuer"
  | "typeAndTitle"
  | "title"
  | "effective"
  | "expired"
  | "replacedBy"
  | "amendedBy"
  | "aliases"
  | "file"
  | "source"
  | "checked"
  | "secrecy"
  | "ordinal";

/**
 * Headings without diacritics and signs, in lower case. First the full columns, then the headings of the official
 * registers (Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục I and VI), then what offices write instead.
 */
const headings: Readonly<Record<Column, readonly string[]>> = {
  number: [
    "number",
    "so ky hieu van ban",
    "so ky hieu",
    "so va ky hieu",
    "so va ky hieu van ban",
    "so ky hieu vb",
    "so hieu",
    "so hieu van ban",
    "so van ban",
    "so vb",
    "so cong van",
    "so kh",
    "so va ky hieu vb",
    "so hieu vb",
    "so kh van ban",
    "so ky hieu cua van ban",
  ],
  sequence: ["so", "so di", "so thu tu van ban"],
  symbol: ["ky hieu", "ky hieu van ban"],
  issued: [
    "issued",
    "ngay thang van ban",
    "ngay thang nam van ban",
    "ngay van ban",
    "ngay vb",
    "ngay ban hanh",
    "ngay thang ban hanh",
    "ngay thang nam ban hanh",
    "thoi gian ban hanh",
    "ngay ky",
    "ngay thang",
    "ngay thang nam",
    "ngay thang vb",
    "ngay thang nam vb",
    "ngay thang cua van ban",
    "ngay phat hanh",
    "ngay thang nam ky",
    "ngay thang ky",
  ],
  issuer: [
    "issuer",
    "tac gia",
    "tac gia van ban",
    "co quan ban hanh",
    "co quan to chuc ban hanh",
    "co quan ban hanh van ban",
    "ten co quan ban hanh",
    "don vi ban hanh",
    "noi ban hanh",
    "noi gui",
    "noi gui den",
    "noi gui van ban",
    "co quan gui",
    "co quan gui den",
    "don vi gui",
    "don vi gui den",
    "co quan bh",
    "noi phat hanh",
  ],
  typeAndTitle: [
    "ten loai va trich yeu noi dung van ban",
    "ten loai va trich yeu noi dung",
    "ten loai va trich yeu van ban",
    "ten loai va trich yeu",
    "ten loai trich yeu noi dung van ban",
    "ten loai trich yeu noi dung",
    "ten loai trich yeu",
    "ten loai va noi dung trich yeu",
    "ten loai va trich yeu noi dung vb",
    "ten loai va trich yeu vb",
    "ten loai va noi dung",
    "ten loai va noi dung van ban",
    "loai van ban va trich yeu",
    "loai van ban va trich yeu noi dung",
  ],
  type: ["type", "ten loai", "ten loai van ban", "loai van ban", "loai vb", "the loai", "loai", "hinh thuc van ban"],
  title: [
    "title",
    "trich yeu",
    "trich yeu noi dung",
    "trich yeu noi dung van ban",
    "trich yeu van ban",
    "noi dung trich yeu",
    "noi dung van ban",
    "noi dung",
    "ten van ban",
    "trich yeu noi dung vb",
    "trich yeu vb",
    "noi dung trich yeu van ban",
    "ve viec",
  ],
  effective: ["effective", "ngay hieu luc", "ngay co hieu luc", "hieu luc tu", "hieu luc tu ngay", "co hieu luc tu"],
  expired: ["expired", "ngay het hieu luc", "het hieu luc", "het hieu luc tu", "het hieu luc tu ngay"],
  replacedBy: ["replaced by", "van ban thay the", "thay the boi", "bi thay the boi", "duoc thay the boi"],
  amendedBy: ["amended by", "van ban sua doi", "van ban sua doi bo sung", "sua doi boi", "duoc sua doi boi"],
  aliases: ["aliases", "alias", "ten goi khac", "ten khac", "ten thuong goi", "ten goi tat"],
  file: [
    "file",
    "tep",
    "ten tep",
    "tep tin",
    "tap tin",
    "tep dinh kem",
    "file dinh kem",
    "duong dan",
    "lien ket",
    "link",
  ],
  source: ["source", "nguon"],
  checked: ["checked", "kiem chung"],
  secrecy: [
    "secrecy",
    "do mat",
    "muc do mat",
    "muc mat",
    "dau do mat",
    "do mat van ban",
    "do mat cua van ban",
    "muc do mat van ban",
  ],
  ordinal: ["stt", "tt", "so tt", "so thu tu", "so den", "so vb den", "so van ban den", "so thu tu den"],
};

const columnOf = new Map<string, Column>(
  Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

/** Where each known column stands in the table; the first of two with one meaning counts. */
export type Columns = ReadonlyMap<Column, number>;

const signs = /[^a-z0-9]+/g;
/** `Ngày tháng (ngày/tháng/năm)`: what stands in brackets explains the heading. */
const brackets = /\([^()]{0,60}\)/g;

/** A heading without diacritics, signs and case; `kí hiệu` is `ký hiệu`. */
const headingKey = (heading: string): string =>
  searchKey(heading)
    .replace(signs, " ")
    .replace(/\bki hieu\b/, "ky hieu")
    .trim();

/** A heading as long as this is none. */
const longest = 120;

/** The column that a heading names. */
const columnNamed = memo((heading: string): Column | null => {
  if (heading.length > longest) return null;
  const known = columnOf.get(headingKey(heading));
  if (known || !heading.includes("(")) return known ?? null;
  return columnOf.get(headingKey(heading.replace(brackets, " "))) ?? null;
});

/**
 * Reads a row as headings; `above` is the row over it, where the headings fill two (`Văn bản` over `Số` and `Ngày
 * tháng`, and beside them cells as high as both). Empty where no column is known.
 */
export function columnsOf(headings: readonly string[], above: readonly string[] = []): Columns {
  const columns = new Map<Column, number>();
  for (let at = 0; at < Math.max(headings.length, above.length); at++) {
    const [low = "", high = ""] = [headings[at], above[at]];
    const column = columnNamed(low) ?? (high === "" ? null : (columnNamed(`${low} ${high}`) ?? columnNamed(high)));
    if (column && !columns.has(column)) columns.set(column, at);
  }
  return columns;
}

/** Columns that tell of a document; the others number the rows. */
export const tellingColumns = (columns: Columns): number => columns.size - (columns.has("ordinal") ? 1 : 0);

const numbered = (columns: Columns): boolean =>
  columns.has("number") || (columns.has("sequence") && columns.has("symbol"));

const described = (columns: Columns): boolean => columns.has("typeAndTitle") || columns.has("title");

/** Whether these columns are enough to know documents by: a number, and one thing more. */
export const areUsable = (columns: Columns): boolean => numbered(columns) && tellingColumns(columns) > 1;

/** Whether a table nobody named is a register of documents: it has number, date and what the document is about. */
export const areRegister = (columns: Columns): boolean =>
  numbered(columns) && columns.has("issued") && described(columns);
