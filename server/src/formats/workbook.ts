/** A row of a sheet that holds anything: its number from 0, and what its cells say, from the first column on. */
export interface SheetRow {
  readonly index: number;
  /** Texts as written, numbers plain, days as `yyyy-mm-dd`; empty for an empty cell. */
  readonly values: readonly string[];
}

/** A sheet of a workbook. A merged area's value stands in all of its cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as old versions on the Mac did. */
  readonly from1904: boolean;
}

/** Why a workbook could not be read. */
export type WorkbookFault = "damaged" | "protected" | "large" | "slow";

export type WorkbookAnswer = Workbook | { readonly fault: WorkbookFault };

/** Reads a workbook, of each sheet at most `rows` rows where that is given. Never rejects. */
export type ReadWorkbook = (bytes: Uint8Array, rows?: number) => Promise<WorkbookAnswer>;
