import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { type Range, Source } from "../core/text/source.ts";
import type { Span } from "../core/text/span.ts";
import { areRegister, areUsable, type Column, type Columns, columnsOf } from "./columns.ts";
import { type CsvRow, csvRows, type Separator, separators } from "./csv.ts";
import { readRecord } from "./record.ts";
import { Seen } from "./seen.ts";

/** Something in a register that a person should look at; the rest of it is used. */
export interface RegisterProblem {
  readonly range: Range;
  readonly message: Bilingual;
}

/** A register, read: the documents whose rows could be understood, in the order of the rows. */
export interface Register {
  readonly uri: string;
  readonly documents: readonly KnownDocument[];
  readonly problems: readonly RegisterProblem[];
}

export interface RegisterOptions {
  /** Whose register it is, where the table has no column for the issuer. */
  readonly organ?: string | null;
}

/**
 * Reads the text of a register or catalogue. Commas, semicolons or tabs; lines above the headings are passed over
 * (title, name of the organ). Each document's place is its number's cell. Never throws; linear in the text.
 */
export function readRegister(uri: string, text: string, { organ = null }: RegisterOptions = {}): Register {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const table = findTable(body, areUsable);
  const source = new Source(body);
  if (!table) return { uri, documents: [], problems: [{ range: firstLine(source), message: noColumns }] };
  const documents: KnownDocument[] = [];
  const problems: RegisterProblem[] = [];
  const seen = new Seen();
  const report = (span: Span, message: Bilingual) => problems.push({ range: source.rangeOf(span), message });
  for (const row of rowsBelow(body, table)) {
    const number = numberSpan(row, table.columns);
    const { document, faults } = readRecord((column) => cellOf(row, table.columns, column), {
      from: "register",
      issuer: organ,
      place: { uri, range: source.rangeOf(number) },
    });
    for (const { column, message } of faults) report(spanOf(row, table.columns, column), message);
    if (document.number === null) continue;
    const before = seen.before(document, document.number, source.lineAt(number.start));
    if (before === null) documents.push(document);
    else report(number, repeated(document.number, before + 1));
  }
  return { uri, documents, problems };
}

/** Whether a table that nobody named has the headings of a register; `text` may be the file's beginning only. */
export const looksLikeRegister = (text: string): boolean =>
  findTable(text.startsWith("\ufeff") ? text.slice(1) : text, areRegister) !== null;

const noColumns: Bilingual = {
  vi: "Không nhận ra cột nào của sổ đăng ký văn bản trong tệp này. Dòng tiêu đề cần có “Số, ký hiệu văn bản” và ít nhất một trong các cột “Ngày tháng văn bản”, “Tác giả”, “Tên loại và trích yếu nội dung văn bản”.",
  en: "No column of a register of documents was recognised. The headings need “Số, ký hiệu văn bản” (or “number”) and at least one more, such as “Ngày tháng văn bản” (“issued”) or “Tên loại và trích yếu nội dung văn bản” (“title”).",
};

const repeated = (number: string, line: number): Bilingual => ({
  vi: `Văn bản “${number}” của cùng cơ quan, cùng năm đã có ở dòng ${line}; dòng này không được dùng. Bỏ dòng trùng hoặc sửa số.`,
  en: `The document “${number}” of the same issuer and year is already on line ${line}; this row is not used. Remove it or correct the number.`,
});

interface Table {
  readonly separator: Separator;
  readonly columns: Columns;
  /** Offset behind the headings. */
  readonly end: number;
}

/** How far down a table the headings are looked for, in rows. */
const titleRows = 25;

/** The separator and row that make the most of the text as headings. */
function findTable(text: string, enough: (columns: Columns) => boolean): Table | null {
  let best: Table | null = null;
  for (const separator of separators) {
    let n = 0;
    for (const row of csvRows(text, separator)) {
      const columns = columnsOf(row.values());
      if (enough(columns) && columns.size > (best?.columns.size ?? 0)) best = { separator, columns, end: row.end };
      if (++n === titleRows) break;
    }
  }
  return best;
}

/** `(1)`, `(2)`: the official registers number their columns below the headings. */
const columnNumber = /^\(?\d{1,2}\)?$/;

/** Rows that are meant as records: more than one cell is filled (a single one is a heading inside, `Tháng 5`). */
function* rowsBelow(text: string, { separator, end }: Table): Generator<CsvRow> {
  let first = true;
  for (const row of csvRows(text, separator)) {
    if (row.start < end) continue;
    const numbersColumns = first && row.values().every((value) => value === "" || columnNumber.test(value));
    first = false;
    if (isRecord(row) && !numbersColumns) yield row;
  }
}

function isRecord(row: CsvRow): boolean {
  let filled = 0;
  for (let n = 0; n < row.length && filled < 2; n++) if (row.value(n) !== "") filled++;
  return filled > 1;
}

const cellOf = (row: CsvRow, columns: Columns, column: Column): string => {
  const at = columns.get(column);
  return at === undefined ? "" : row.value(at);
};

const spanOf = (row: CsvRow, columns: Columns, column: Column): Span =>
  column === "number" ? numberSpan(row, columns) : row.span(columns.get(column) ?? 0);

const numberSpan = (row: CsvRow, columns: Columns): Span =>
  row.span(columns.get("number") ?? columns.get("sequence") ?? 0);

const firstLine = (source: Source): Range => source.rangeOf({ start: 0, end: source.lineEnd(0) });
