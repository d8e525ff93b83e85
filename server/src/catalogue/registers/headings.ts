import { type Columns, columnsOf, tellingColumns } from "./columns.ts";

/** The headings of a table. */
export interface Headings {
  readonly columns: Columns;
  /** How many rows stand above the first record: titles, and the headings themselves. */
  readonly rows: number;
}

/** How far down a table the headings are looked for, in rows. */
const titleRows = 25;

/**
 * The row, or the row with the one above it, that makes the most of the table as headings; `null` where none is
 * `enough`. Rows above (title, name of the organ) are passed over.
 */
export function findHeadings(
  rows: Iterable<readonly string[]>,
  enough: (columns: Columns) => boolean,
): Headings | null {
  let best: Headings | null = null;
  let above: readonly string[] = [];
  let n = 0;
  for (const row of rows) {
    n++;
    for (const columns of [columnsOf(row), columnsOf(row, above)])
      if (enough(columns) && tellingColumns(columns) > (best ? tellingColumns(best.columns) : 0))
        best = { columns, rows: n };
    if (n === titleRows) break;
    above = row;
  }
  return best;
}

/** `(1)`, `(2)`: the official registers number their columns below the headings. */
const columnNumber = /^\(?\d{1,2}\)?$/;

export const numbersColumns = (values: readonly string[]): boolean =>
  values.every((value) => value === "" || columnNumber.test(value));

/**
 * Whether a row is meant as a record: two different things are written in it. One alone is a heading inside
 * (`Tháng 5`), over however many cells it is drawn.
 */
export function isRecord(length: number, value: (cell: number) => string): boolean {
  let first = "";
  for (let cell = 0; cell < length; cell++) {
    const text = value(cell);
    if (text === "" || text === first) continue;
    if (first !== "") return true;
    first = text;
  }
  return false;
}
