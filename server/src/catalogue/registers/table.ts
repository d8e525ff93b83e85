import type { Range } from "../../core/text/source.ts";
import type { Column } from "./columns.ts";
import type { Cell } from "./record.ts";

/** A row of a table that is meant as a record. */
export interface TableRecord {
  readonly cell: Cell;
  /** Who issued what has no issuer: the register's owner, where the table has no column for issuers. */
  readonly organ: string | null;
  /** Where the column's cell stands. */
  range(column: Column): Range;
  /** How people name that cell, where they cannot count lines to it: `“Sổ đi”!C12`. */
  label(column: Column): string | null;
}

/** The rows of a table that are in use, read again whenever one is wanted. */
export interface Table {
  readonly size: number;
  record(row: number): TableRecord;
}
