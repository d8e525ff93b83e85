import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { legacyProblem, legacyText } from "../../core/text/legacy.ts";
import { type Range, Source } from "../../core/text/source.ts";
import { atOnce, type Pieces } from "../pieces.ts";
import { areRegister, areUsable, type Columns, tellingColumns } from "./columns.ts";
import { csvRows, type Separator, separators } from "./csv.ts";
import { CsvTable } from "./csv-table.ts";
import { findHeadings, type Headings, isRecord, numbersColumns } from "./headings.ts";
import { type NamedFile, RecordReader, type RegisterProblem } from "./record-reader.ts";
import { RegisterRows } from "./register-rows.ts";

export type { NamedFile, RegisterProblem } from "./record-reader.ts";

/** A register, read: the rows that could be understood, in their order, and what is wrong with the others. */
export class Register {
  readonly uri: string;
  readonly rows: RegisterRows;
  readonly problems: readonly RegisterProblem[];
  /** Paths that its records name, each once, with the cell that does. */
  readonly files: readonly NamedFile[];

  constructor(uri: string, rows: RegisterRows, problems: readonly RegisterProblem[], files: readonly NamedFile[] = []) {
    this.uri = uri;
    this.rows = rows;
    this.problems = problems;
    this.files = files;
  }

  /** All documents, made now: of a large register look-ups are the better way. */
  get documents(): readonly KnownDocument[] {
    return Array.from({ length: this.rows.size }, (_, row) => this.rows.document(row));
  }

  /** The same rows with more problems. */
  with(problems: readonly RegisterProblem[]): Register {
    return problems.length === 0
      ? this
      : new Register(this.uri, this.rows, [...this.problems, ...problems], this.files);
  }
}

export interface RegisterOptions {
  /** Whose register it is, where the table has no column for the issuer. */
  readonly organ?: string | null;
}

/**
 * Reads the text of a register or catalogue. Commas, semicolons, tabs or bars; lines above the headings are passed over
 * (title, name of the organ). Each document's place is its number's cell. Never throws; linear in the text.
 */
export const readRegister = (uri: string, text: string, options: RegisterOptions = {}): Register =>
  atOnce(readingRegister(uri, [text], options));

/** As `readRegister`, in pieces, of a text in parts. */
export function* readingRegister(
  uri: string,
  parts: readonly string[],
  { organ = null }: RegisterOptions = {},
): Pieces<Register> {
  const [first = "", ...others] = parts;
  const body = first.startsWith("\ufeff") ? first.slice(1) : first;
  const found = findTable(body, areUsable);
  if (!found) return unreadable(uri, body);
  const { separator, columns, rows } = found;
  const table = new CsvTable([body, ...others], separator, columns, organ);
  const reader = new RecordReader(table);
  let n = 0;
  for (const record of table.records(rows)) {
    const { row } = record;
    if (n++ % piece === 0) {
      yield;
      if (n === 1 && numbersColumns(row.values())) continue;
    }
    if (isRecord(row.length, (cell) => row.value(cell)) && reader.take(record)) table.keep(record);
  }
  return new Register(uri, new RegisterRows(uri, table, reader), reader.told(), reader.files);
}

/** Rows between two pauses: well below a millisecond. */
const piece = 64;

/** A register of which nothing can be used, with the reason at its top. */
export const noRegister = (uri: string, message: Bilingual, range: Range = top): Register =>
  new Register(uri, RegisterRows.none, [{ range, severity: "warning", message }]);

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function unreadable(uri: string, body: string): Register {
  const lines = new Source(body.slice(0, headLength));
  const font = legacyText(body);
  const message = font === "tcvn3" || font === "vni" ? sentence(legacyProblem(font)) : noColumns;
  return noRegister(uri, message, lines.rangeOf({ start: 0, end: lines.lineEnd(0) }));
}

const sentence = ({ vi, en }: Bilingual): Bilingual => ({ vi: `Đây là ${vi}.`, en: `This is a file ${en}.` });

/** Whether a table that nobody named has the headings of a register; `text` may be the file's beginning only. */
export const looksLikeRegister = (text: string): boolean =>
  findTable(text.startsWith("\ufeff") ? text.slice(1) : text, areRegister) !== null;

/** Said of a table in which no headings are found. */
const noColumns: Bilingual = {
  vi: "Không nhận ra cột nào của sổ đăng ký văn bản trong tệp này. Dòng tiêu đề cần có “Số, ký hiệu văn bản” và ít nhất một trong các cột “Ngày tháng văn bản”, “Tác giả”, “Tên loại và trích yếu nội dung văn bản”.",
  en: "No column of a register of documents was recognised. The headings need “Số, ký hiệu văn bản” (or “number”) and at least one more, such as “Ngày tháng văn bản” (“issued”) or “Tên loại và trích yếu nội dung văn bản” (“title”).",
};

export interface FoundTable extends Headings {
  readonly separator: Separator;
}

/** The headings stand in this much of a text. */
const headLength = 1 << 16;

/** The separator under which the text has the best headings. */
export function findTable(text: string, enough: (columns: Columns) => boolean = areUsable): FoundTable | null {
  const head = text.slice(0, headLength);
  let best: FoundTable | null = null;
  for (const separator of separators) {
    const found = findHeadings(valuesOf(head, separator), enough);
    if (found && tellingColumns(found.columns) > (best ? tellingColumns(best.columns) : 0))
      best = { ...found, separator };
  }
  return best;
}

function* valuesOf(text: string, separator: Separator): Generator<string[]> {
  for (const row of csvRows(text, separator)) yield row.values();
}
