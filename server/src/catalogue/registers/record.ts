import { kindOf, kindOfCode, kindOfPartyCode, longestKind } from "../../core/citations/kinds.ts";
import { cleanNumber, numberParts } from "../../core/citations/number-parts.ts";
import type { KnownDocument, Origin } from "../../core/citations/resolution.ts";
import { memo } from "../../core/text/memo.ts";
import { searchKey } from "../../core/text/vietnamese.ts";
import type { Column } from "./columns.ts";
import { isoDate } from "./dates.ts";

/** The value of a column in one row; empty where there is none. */
export type Cell = (column: Column) => string;

/** A date as a table writes it, as `yyyy-mm-dd`; `null` where it is none. */
export type ReadDate = (text: string) => string | null;

/** The same days come again and again. */
export const readDate: ReadDate = memo(isoDate);

export interface RecordOptions {
  readonly from: Origin;
  /** Issuer of rows whose table names none: a register of outgoing documents has one organ's documents only. */
  readonly issuer: string | null;
  readonly place: KnownDocument["place"];
  readonly date?: ReadDate;
}

/** The document that a row tells of; what cannot be read is `null`. */
export function readDocument(cell: Cell, { from, issuer, place, date = readDate }: RecordOptions): KnownDocument {
  const number = readNumber(cell);
  const { type, title } = readTitle(cell, number);
  const day = (column: Column): string | null => {
    const text = cell(column);
    return text === "" ? null : date(text);
  };
  return {
    type,
    number,
    issued: day("issued"),
    issuer: oneLine(cell("issuer")) || issuer,
    title,
    effective: day("effective"),
    expired: day("expired"),
    replacedBy: numbers(cell("replacedBy")),
    amendedBy: numbers(cell("amendedBy")),
    aliases: list(cell("aliases")),
    file: cell("file") || null,
    from,
    place,
    checked: cell("checked") || null,
    source: cell("source") || null,
    secrecy: readSecrecy(cell("secrecy")),
  };
}

/** Whether a cell holds more than plain words with one blank between. */
const untidy = /\s\s|[^\S ]|[\u0300-\u036f]/;

export const oneLine = (text: string): string =>
  untidy.test(text) ? text.normalize("NFC").replace(/\s+/g, " ").trim() : text.trim();

export const list = (text: string): string[] => (text === "" ? [] : text.split(/[;\n]/).map(oneLine).filter(Boolean));

/** Whether an item names a document: by its number, or a law by its name. */
export const isCited = (item: string): boolean => /\d/.test(item) || /^(?:bộ )?luật|^pháp lệnh|^hiến pháp/iu.test(item);

/** Numbers of other documents; `Quyết định số 9/2024/QĐ-UBND` is written too. */
const numbers = (text: string): string[] =>
  list(text)
    .filter(isCited)
    .map((item) => {
      const inside = numberInside.exec(item.slice(0, 200));
      return inside ? cleanNumber(inside[0]) : item;
    });

const marks = new Map([
  ["mat", "Mật"],
  ["toi mat", "Tối mật"],
  ["tuyet mat", "Tuyệt mật"],
]);
/** Whether a mark of secrecy is one of the three. */
export const isMark = (mark: string): boolean => marks.has(searchKey(mark));

const noMarks = new Set(["", "-", "0", "x", "khong", "khong mat", "thuong", "binh thuong"]);

/** A mark of secrecy in its proper spelling; one that nobody knows stays as written, so that nothing secret is shown. */
export function readSecrecy(text: string): string | null {
  const key = searchKey(text);
  return noMarks.has(key) ? null : (marks.get(key) ?? oneLine(text));
}

/** The number inside a cell that may say more: `Số: 845 /UBND-VP`, `Quyết định 12/QĐ-UBND`. */
const numberInside =
  /(?<![\p{L}\p{N}/.-])\d{1,8}(?:\.\d{1,3})?\p{L}?(?:\s?[/\u2010-\u2015-]\s?[\p{L}\d&._()]{1,40}){1,12}/u;

/** `845/UBND-VP`, composed and without blanks; `null` where the row has no number at all. */
export function readNumber(cell: Cell): string | null {
  const whole = cell("number");
  if (whole === "") return joined(cell("sequence"), cell("symbol"));
  const inside = numberInside.exec(whole.length > 200 ? whole.slice(0, 200) : whole);
  const text = cleanNumber(inside ? inside[0] : whole.replace(/^số\s?:?/iu, ""));
  return /\d/.test(text) ? text : null;
}

/** Number and symbol of two columns; the Party's symbols hold their own slash (`183` and `CV/TU`: `183-CV/TU`). */
export function joined(sequence: string, symbol: string): string | null {
  if (!/\d/.test(sequence)) return null;
  const clean = cleanNumber(symbol);
  if (clean === "" || /^[/-]/.test(clean)) return cleanNumber(sequence) + clean;
  return cleanNumber(sequence) + (/^\p{L}[\p{L}\d]*\//u.test(clean) ? "-" : "/") + clean;
}

/** Type and title from their own columns or the official one that holds both; else the type its number tells. */
export function readTitle(cell: Cell, number: string | null): Pick<KnownDocument, "type" | "title"> {
  const both = cell("typeAndTitle");
  const split = both === "" ? { type: null, title: oneLine(cell("title")) } : splitTitle(both);
  const type = readType(cell("type")) ?? split.type ?? typeOfNumber(number);
  return { type, title: split.title || null };
}

/** `CV`, `công văn`, `Công văn` → `Công văn`; a type that nobody knows stays as written. */
const readType = memo((text: string): string | null => {
  const written = oneLine(text);
  if (written === "") return null;
  return (kindOf(written) ?? kindOfCode(written) ?? kindOfPartyCode(written))?.name ?? written;
});

const aboutMark = /^(?:V\/v|v\/v)\s?:?\s*/u;
const openingSigns = /^[\s:;,.–-]+/u;

/**
 * `Tên loại và trích yếu nội dung văn bản`, one column in the official registers, as type and title:
 * `Quyết định về việc thành lập …`, `CV: V/v mời họp`. Without a type it knows, everything is title.
 */
export function splitTitle(text: string): { readonly type: string | null; readonly title: string } {
  const line = oneLine(text);
  const words = line.slice(0, longestTypeName).split(/[\s:,.–-]/u, longestKind + 1);
  for (let n = Math.min(longestKind, words.length); n > 0; n--) {
    const name = words.slice(0, n).join(" ");
    const kind = line.startsWith(name) && !goesOn(line.slice(name.length, name.length + 2)) ? kindNamed(name) : null;
    if (kind)
      return { type: kind.name, title: line.slice(name.length).replace(openingSigns, "").replace(aboutMark, "") };
  }
  return { type: null, title: line.replace(aboutMark, "") };
}

/** No type has a name of so many letters. */
const longestTypeName = 120;

/** The same beginnings come again and again. */
const kindNamed = memo(kindOf);

const goesOn = (rest: string): boolean => /^[\p{L}\p{N}/]/u.test(rest);

/** The type that the symbol's code says: `30/2020/NĐ-CP` → Nghị định. Symbols without a code say nothing for certain. */
function typeOfNumber(number: string | null): string | null {
  if (number === null) return null;
  const { form, type } = numberParts(number);
  if (type === null) return null;
  return (form === "party" ? kindOfPartyCode(type) : kindOfCode(type))?.name ?? null;
}
