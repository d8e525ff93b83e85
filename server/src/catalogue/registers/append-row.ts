import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { decodingTable, encodeTable } from "../../core/text/decode-table.ts";
import { atOnce } from "../pieces.ts";
import { areUsable, type Column, type Columns } from "./columns.ts";
import { csvRows, type Separator } from "./csv.ts";
import { CsvTable } from "./csv-table.ts";
import { dateLike } from "./date-style.ts";
import { isRecord } from "./headings.ts";
import { extraCells, type Outgoing } from "./outgoing-columns.ts";
import { isWorkbook } from "./read-register.ts";
import { type Cell, joined, oneLine, readNumber } from "./record.ts";
import { findTable } from "./register.ts";

/** What a new row may say; what a register has no column for is left out. */
export type NewRecord = Partial<Omit<KnownDocument, "from" | "place">> & Outgoing & { readonly number: string };

export type AppendedRow =
  /** `bytes` belong behind the file's last byte; `row` is the same without line ends, for people to see; `line` from 1. */
  | { readonly bytes: Uint8Array; readonly row: string; readonly line: number; readonly problem: null }
  | { readonly bytes: null; readonly row: null; readonly problem: Bilingual };

/** So many of the last rows show how the register is kept. */
export const examples = 50;

/**
 * The row that tells of a document, in the way of a register: its separator, encoding, line ends, order of columns and
 * way of writing dates; quotes only where they are needed; the next ordinal where the last rows count up. What is in
 * the file stays as it is, byte for byte.
 */
export function appendRow(file: Uint8Array, record: NewRecord): AppendedRow {
  if (isWorkbook("", file)) return refused(noWorkbook);
  const { text, encoding, problem } = atOnce(decodingTable(file));
  if (problem !== null) return refused(problem);
  const found = findTable(text, areUsable);
  if (!found) return refused(noHeadings);
  const { separator, columns, rows } = found;
  const last = lastRecords(text, separator, columns, rows);
  const headings = headingsOf(text, separator, rows);
  const values = headings.map(() => "");
  for (const [at, value] of extraCells(headings, record)) values[at] = oneLine(value);
  for (const [column, at] of columns) values[at] = writtenCell(column, record, columns, last);
  const row = values.map((value) => quoted(value, separator)).join(separator);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const whole = `${/[\r\n]$/.test(text) ? "" : lineEnd}${row}${lineEnd}`;
  if (!readsBack(text, whole, separator, values)) return refused(openQuote);
  const bytes = encodeTable(whole, encoding.bom ? { ...encoding, bom: false } : encoding);
  return bytes ? { bytes, row, line: linesOf(text), problem: null } : refused(otherLetters);
}

const refused = (problem: Bilingual): AppendedRow => ({ bytes: null, row: null, problem });

function lastRecords(text: string, separator: Separator, columns: Columns, above: number): Cell[] {
  const last: Cell[] = [];
  for (const { row, cell } of new CsvTable([text], separator, columns, null).records(above))
    if (isRecord(row.length, (at) => row.value(at)) && readNumber(cell) !== null) {
      last.push(cell);
      if (last.length > examples) last.shift();
    }
  return last;
}

/** The headings' row. */
function headingsOf(text: string, separator: Separator, rows: number): string[] {
  let n = 0;
  for (const row of csvRows(text, separator)) if (++n === rows) return row.values();
  return [];
}

/** Lines of a text; what is open at its end counts as one that is yet to come, or is there. */
function linesOf(text: string): number {
  let lines = 1;
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) lines++;
  return /[\r\n]$/.test(text) || text === "" ? lines : lines + 1;
}

/** What stands under a column; `last` are rows that show how the register writes it. */
export function writtenCell(column: Column, record: NewRecord, columns: Columns, last: readonly Cell[]): string {
  const date = (iso: string | null | undefined) =>
    iso ? dateLike(iso, last.map((cell) => cell(column)).filter(Boolean)) : "";
  const isSplit = !columns.has("number");
  switch (column) {
    case "number":
      return record.number;
    case "sequence":
      return isSplit ? splitNumber(record.number).sequence : "";
    case "symbol":
      return isSplit ? splitNumber(record.number).symbol : "";
    case "typeAndTitle":
      return oneLine(`${record.type ?? ""} ${record.title ?? ""}`);
    case "issued":
    case "effective":
    case "expired":
      return date(record[column]);
    case "replacedBy":
    case "amendedBy":
    case "aliases":
      return oneLine((record[column] ?? []).join(";"));
    case "ordinal":
      return nextOrdinal(last);
    default:
      return oneLine(record[column] ?? "");
  }
}

/** `845/UBND-VP` → `845`, `UBND-VP`; the symbol keeps its sign where the columns would be joined by another. */
function splitNumber(number: string): { readonly sequence: string; readonly symbol: string } {
  const [, sequence = number, symbol = ""] = /^([^/-]+)([/-].+)?$/.exec(number) ?? [];
  const bare = symbol.slice(1);
  return { sequence, symbol: joined(sequence, bare) === number ? bare : symbol };
}

/** The number behind the last row's, where the last two count up; as wide, if it has noughts before it. */
function nextOrdinal(last: readonly Cell[]): string {
  const [before, latest] = last.slice(-2).map((cell) => cell("ordinal"));
  const end = latest ?? before ?? "1";
  const isCounted =
    latest === undefined || (isPlain(before) && isPlain(latest) && Number(latest) === Number(before) + 1);
  if (last.length === 0) return "1";
  return isCounted && isPlain(end) ? String(Number(end) + 1).padStart(end.startsWith("0") ? end.length : 0, "0") : "";
}

const isPlain = (text: string | undefined): boolean => text !== undefined && /^\d{1,9}$/.test(text);

/** A blank before what a spreadsheet would take for a formula: a register's reader passes over it. */
const asText = (value: string): string => (/^[=+@-]/.test(value) ? ` ${value}` : value);

function quoted(value: string, separator: Separator): string {
  const text = asText(value);
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether the new row is read as one of its own: a quote that was never closed would swallow it. */
function readsBack(text: string, added: string, separator: Separator, values: readonly string[]): boolean {
  let rows = 0;
  for (const _ of csvRows(text, separator)) rows++;
  let last: string[] = [];
  for (const row of csvRows(text + added, separator)) if (rows-- <= 0) last = row.values();
  return rows === -1 && last.length === values.length && values.every((value, at) => value === last[at]);
}

const noWorkbook: Bilingual = {
  vi: "không thêm dòng vào tệp Excel; hãy mở sổ bằng Excel để ghi, hoặc lưu sổ thành CSV (mã UTF-8)",
  en: "rows are not added to workbooks; write it in Excel, or keep the register as CSV (UTF-8)",
};

const noHeadings: Bilingual = {
  vi: "không nhận ra cột nào của sổ đăng ký văn bản trong tệp này nên không biết ghi vào đâu",
  en: "no column of a register of documents is recognised here, so that there is no place to write",
};

const openQuote: Bilingual = {
  vi: "trong sổ có dấu ngoặc kép mở mà không đóng nên dòng mới sẽ bị đọc sai; hãy sửa chỗ đó trước",
  en: "a quote in the register is opened and never closed, so that a new row would be misread; correct it first",
};

const otherLetters: Bilingual = {
  vi: "bảng mã của sổ (Windows-1258) không có đủ chữ để ghi dòng này; hãy lưu sổ lại với mã UTF-8",
  en: "the register's encoding (Windows-1258) lacks a letter of this row; save the register as UTF-8",
};
