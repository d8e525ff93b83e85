import type { Bilingual } from "../../core/rules/rule.ts";
import type { Range } from "../../core/text/source.ts";
import type { SheetRow, Workbook, WorkbookFault } from "../../formats/workbook.ts";
import type { Pieces } from "../pieces.ts";
import { areRegister, areUsable, type Column, type Columns } from "./columns.ts";
import { findHeadings, isRecord, numbersColumns } from "./headings.ts";
import { type Cell, type ReadDate, readDate } from "./record.ts";
import { RecordReader } from "./record-reader.ts";
import { noRegister, Register, type RegisterOptions } from "./register.ts";
import { RegisterRows } from "./register-rows.ts";
import type { Table, TableRecord } from "./table.ts";

/** A row of a sheet; its place counts rows as lines and columns as characters, as far as an editor of text can tell. */
class SheetRecord implements TableRecord {
  readonly organ: string | null;
  readonly #sheet: string;
  readonly #row: SheetRow;
  readonly #columns: Columns;

  constructor(sheet: string, row: SheetRow, columns: Columns, organ: string | null) {
    this.#sheet = sheet;
    this.#row = row;
    this.#columns = columns;
    this.organ = organ;
  }

  readonly cell: Cell = (column) => this.#row.values[this.#columns.get(column) ?? -1]?.trim() ?? "";

  range(column: Column): Range {
    const line = this.#row.index;
    const character = this.#at(column);
    return { start: { line, character }, end: { line, character: character + 1 } };
  }

  label(column: Column): string {
    return `“${this.#sheet}”!${columnName(this.#at(column))}${this.#row.index + 1}`;
  }

  #at(column: Column): number {
    return this.#columns.get(column) ?? this.#columns.get("sequence") ?? 0;
  }
}

/** `A`, `B`, … `Z`, `AA`, … */
const columnName = (at: number): string =>
  (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

class SheetsTable implements Table {
  readonly #records: SheetRecord[] = [];

  get size(): number {
    return this.#records.length;
  }

  keep(record: SheetRecord): void {
    this.#records.push(record);
  }

  record(row: number): SheetRecord {
    return this.#records[row] as SheetRecord;
  }
}

/** Rows between two pauses: well below a millisecond. */
const piece = 64;

/**
 * The register in a workbook: every sheet that has headings, one after the other; the others are passed over, unless
 * there is none that has. Problems name sheet and cell.
 */
export function* readingWorkbook(
  uri: string,
  { sheets, from1904 }: Workbook,
  { organ = null }: RegisterOptions = {},
): Pieces<Register> {
  const date = sheetDate(from1904);
  const table = new SheetsTable();
  const reader = new RecordReader(table, date);
  let found = 0;
  for (const { name, rows } of sheets) {
    const headings = findHeadings(valuesOf(rows), areUsable);
    if (!headings) continue;
    found++;
    const { columns, rows: above } = headings;
    const owner = columns.has("issuer") ? null : organ;
    for (let n = above; n < rows.length; n++) {
      const row = rows[n] as SheetRow;
      if (n % piece === 0) yield;
      if (n === above && numbersColumns(row.values)) continue;
      const record = new SheetRecord(name, row, columns, owner);
      if (isRecord(row.values.length, (cell) => row.values[cell] as string) && reader.take(record)) table.keep(record);
    }
  }
  if (found === 0) return noRegister(uri, noSheet);
  return new Register(uri, new RegisterRows(uri, table, reader, date), reader.told(), reader.files);
}

/** Whether a workbook that nobody named has a sheet with the headings of a register. */
export const holdsRegister = ({ sheets }: Workbook): boolean =>
  sheets.some(({ rows }) => findHeadings(valuesOf(rows), areRegister) !== null);

function* valuesOf(rows: readonly SheetRow[]): Generator<readonly string[]> {
  for (const { values } of rows) yield values;
}

const serial = /^\d{5}(?:\.\d{1,12})?$/;
const millisecondsOfDay = 86_400_000;

/** A day as text, or as the number of days that a cell without the format of a date shows. */
function sheetDate(from1904: boolean): ReadDate {
  const first = Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30);
  return (text) => {
    if (!serial.test(text)) return readDate(text);
    const day = new Date(first + Math.floor(Number(text)) * millisecondsOfDay);
    return readDate(day.toISOString().slice(0, 10));
  };
}

const noSheet: Bilingual = {
  vi: "Không trang tính nào trong tệp này có cột của sổ đăng ký văn bản. Dòng tiêu đề cần có “Số, ký hiệu văn bản” và ít nhất một trong các cột “Ngày tháng văn bản”, “Tác giả”, “Tên loại và trích yếu nội dung văn bản”.",
  en: "No sheet of this workbook has the columns of a register of documents. The headings need “Số, ký hiệu văn bản” (or “number”) and at least one more, such as “Ngày tháng văn bản” (“issued”).",
};

/** Why a workbook is not read, and what to do. */
export const workbookProblems: Readonly<Record<WorkbookFault, Bilingual>> = {
  damaged: {
    vi: "tệp bị hỏng hoặc không phải là tệp Excel; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx hoặc CSV (mã UTF-8)",
    en: "damaged, or no workbook; open it in Excel or LibreOffice and save it as .xlsx or CSV (UTF-8)",
  },
  protected: {
    vi: "tệp có mật khẩu nên không đọc được; hãy bỏ mật khẩu hoặc lưu bản sao không có mật khẩu",
    en: "protected by a password; remove it, or save a copy without one",
  },
  large: {
    vi: "tệp quá lớn sau khi giải nén; hãy tách sổ theo năm hoặc dùng danh mục chung trên PostgreSQL",
    en: "too large when unpacked; split the register by year, or use a shared catalogue on PostgreSQL",
  },
  slow: {
    vi: "đọc tệp này mất quá nhiều thời gian; hãy tách sổ theo năm hoặc lưu thành CSV (mã UTF-8)",
    en: "reading it takes too long; split the register by year, or save it as CSV (UTF-8)",
  },
};
