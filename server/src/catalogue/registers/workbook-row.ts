import type { Bilingual } from "../../core/rules/rule.ts";
import type { SheetRow, Workbook } from "../../formats/workbook.ts";
import type { NewSheetRow } from "../../formats/xlsx-row.ts";
import { examples, type NewRecord, writtenCell } from "./append-row.ts";
import { areUsable, type Columns } from "./columns.ts";
import { findHeadings, isRecord } from "./headings.ts";
import { extraCells } from "./outgoing-columns.ts";
import { type Cell, readNumber } from "./record.ts";

/** Where and how a workbook's new row is to be written; `text` is what people are shown of it. */
export type PlacedRow =
  | (NewSheetRow & { readonly text: string; readonly problem: null })
  | { readonly problem: Bilingual };

interface Found {
  readonly sheet: number;
  readonly name: string;
  readonly columns: Columns;
  readonly headings: readonly string[];
  /** Rows below the headings. */
  readonly rows: readonly SheetRow[];
  /** The last row that is meant as a record, or the headings. */
  readonly last: SheetRow;
  readonly hasRecords: boolean;
}

/**
 * The place of a new row in a workbook: behind the last record of the sheet of the document's year, or of the one that
 * was written in last. What is below it there must be empty.
 */
export function placeRow(book: Workbook, record: NewRecord): PlacedRow {
  const sheets = book.sheets.flatMap(({ name, rows }, sheet) => found(sheet, name, rows) ?? []);
  const year = record.issued?.slice(0, 4);
  const at = sheets.find(({ name }) => year !== undefined && name.includes(year)) ?? latest(sheets);
  if (!at) return { problem: noHeadings };
  const row = at.last.index + 1;
  if (at.rows.some(({ index }) => index === row)) return { problem: notEmpty(at.name, row + 1) };
  const last = at.rows
    .filter(isWritten)
    .slice(-examples)
    .map((r) => cellOf(r, at.columns));
  const records = last.filter((cell) => readNumber(cell) !== null);
  const texts = new Map<number, string>();
  for (const [column, place] of at.columns) texts.set(place, writtenCell(column, record, at.columns, records));
  for (const [place, text] of extraCells(at.headings, record)) if (!texts.has(place)) texts.set(place, text);
  const days = new Set([at.columns.get("issued"), at.columns.get("effective"), at.columns.get("expired")]);
  const cells = [...texts].map(([place, text]) => ({
    at: place,
    text,
    day: days.has(place) && text !== "" ? dayOf(record.issued, book.from1904) : null,
  }));
  return {
    sheet: at.sheet,
    row,
    like: at.hasRecords ? at.last.index : null,
    cells,
    text: cells
      .sort((a, b) => a.at - b.at)
      .flatMap((c) => c.text || [])
      .join(" | "),
    problem: null,
  };
}

const isWritten = ({ values }: SheetRow): boolean => isRecord(values.length, (cell) => values[cell] as string);

function found(sheet: number, name: string, rows: readonly SheetRow[]): Found | null {
  const headings = findHeadings(
    rows.map(({ values }) => values),
    areUsable,
  );
  const top = headings && rows[headings.rows - 1];
  if (!headings || !top) return null;
  const below = rows.slice(headings.rows);
  const last = below.findLast(isWritten);
  const { columns } = headings;
  return { sheet, name, columns, headings: top.values, rows: below, last: last ?? top, hasRecords: last !== undefined };
}

const latest = (sheets: readonly Found[]): Found | undefined => sheets.findLast((s) => s.hasRecords) ?? sheets[0];

const cellOf =
  ({ values }: SheetRow, columns: Columns): Cell =>
  (column) =>
    values[columns.get(column) ?? -1]?.trim() ?? "";

const millisecondsOfDay = 86_400_000;

/** Days from the workbook's first one. */
function dayOf(iso: string | null | undefined, from1904: boolean): number | null {
  const first = Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30);
  return iso ? (Date.parse(`${iso}T00:00:00Z`) - first) / millisecondsOfDay : null;
}

const noHeadings: Bilingual = {
  vi: "không nhận ra cột nào của sổ đăng ký văn bản trong tệp này nên không biết ghi vào đâu",
  en: "no column of a register of documents is recognised here, so that there is no place to write",
};

const notEmpty = (sheet: string, row: number): Bilingual => ({
  vi: `ở trang “${sheet}”, dòng ${row} ngay dưới văn bản cuối cùng đã có chữ; hãy để trống dòng ấy`,
  en: `on sheet “${sheet}”, row ${row} below the last document is not empty; leave it empty`,
});
