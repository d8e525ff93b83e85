import { type CellObject, read, SSF, type WorkSheet } from "@e965/xlsx";
import { FormatError } from "./text.ts";
import type { Sheet, SheetRow, WorkbookAnswer } from "./workbook.ts";
import { checkZip } from "./zip.ts";

export { writeXlsx } from "./xlsx-write.ts";

/** What a workbook may come to when unpacked, in bytes. */
const unpackedLimit = 200_000_000;
/** Cells behind the last column that anybody fills by hand are left out. */
const mostColumns = 100;

/** The sheets of an `.xlsx` or `.xls` file; `rows` limits what is read of each. */
export function readXlsx(bytes: Uint8Array, rows?: number): WorkbookAnswer {
  try {
    if (isZip(bytes)) checkZip(bytes, unpackedLimit);
    else if (!isCompound(bytes)) return { fault: "damaged" };
    const book = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      ...(rows !== undefined && { sheetRows: rows }),
    });
    const from1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets = book.SheetNames.map((name) => sheetOf(name, book.Sheets[name], from1904));
    return { sheets, from1904 };
  } catch (error) {
    if (error instanceof FormatError) return { fault: error.fault === "bomb" ? "large" : "damaged" };
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return { fault: isLocked ? "protected" : "damaged" };
  }
}

const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;
/** The container of the older format, and of workbooks under a password. */
const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

function sheetOf(name: string, sheet: WorkSheet | undefined, from1904: boolean): Sheet {
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.["!data"] ?? [];
  const texts = cells.map((row) =>
    Array.from({ length: Math.min(row?.length ?? 0, mostColumns) }, (_, at) => textOf(row?.[at], from1904)),
  );
  for (const area of sheet?.["!merges"] ?? []) {
    const text = texts[area.s.r]?.[area.s.c] ?? "";
    if (text === "") continue;
    for (let row = area.s.r; row <= Math.min(area.e.r, texts.length - 1); row++)
      for (let at = area.s.c; at <= Math.min(area.e.c, mostColumns - 1); at++) fill(texts, row, at, text);
  }
  const rows: SheetRow[] = [];
  for (const [index, values] of texts.entries())
    if (values?.some((value) => value !== "")) rows.push({ index, values });
  return { name, rows };
}

function fill(texts: string[][], row: number, at: number, text: string): void {
  const values = texts[row] ?? [];
  texts[row] = values;
  while (values.length <= at) values.push("");
  if (values[at] === "") values[at] = text;
}

function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (cell?.v === undefined || cell.t === "e" || cell.t === "z") return "";
  if (typeof cell.v !== "number") return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v);
  if (typeof cell.z !== "string" || !SSF.is_date(cell.z)) return String(cell.v);
  const day = SSF.parse_date_code(cell.v, { date1904 });
  if (!day || day.y < 1901) return String(cell.v);
  return `${day.y}-${String(day.m).padStart(2, "0")}-${String(day.d).padStart(2, "0")}`;
}
