import type { Span } from "../../core/text/span.ts";

export const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** One record of a table, with the place of each cell (quotes included) in the text. A quoted cell may hold line breaks. */
export class CsvRow {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  /** Start and end of each cell, one after the other. */
  readonly #bounds: readonly number[];

  constructor(text: string, bounds: readonly number[]) {
    this.#text = text;
    this.#bounds = bounds;
    this.start = bounds[0] as number;
    this.end = bounds[bounds.length - 1] as number;
  }

  get length(): number {
    return this.#bounds.length / 2;
  }

  span(cell: number): Span {
    return { start: this.#bounds[2 * cell] ?? this.end, end: this.#bounds[2 * cell + 1] ?? this.end };
  }

  /** The cell's value: without quotes and outer spaces; empty where the row is too short. */
  value(cell: number): string {
    const start = this.#bounds[2 * cell];
    if (start === undefined) return "";
    const raw = this.#text.slice(start, this.#bounds[2 * cell + 1]);
    return raw.charCodeAt(0) === quote ? unquoted(raw) : raw.trim();
  }

  values(): string[] {
    return Array.from({ length: this.length }, (_, i) => this.value(i));
  }
}

/**
 * Goes through the rows of a CSV text (RFC 4180, with the freedoms of office programs: any line end, text behind a
 * closing quote, a quote that is never closed counts as a character). Empty lines are no rows. Linear in the text's
 * length, and nothing is made for a row that is only passed over.
 */
export class CsvReader {
  /** The row that `next` has come to: where its line begins, and the line's number from 0. */
  line = 0;
  readonly #text: string;
  readonly #nextSeparator: (from: number) => number;
  readonly #nextFeed: (from: number) => number;
  readonly #nextReturn: (from: number) => number;
  readonly #isWhole: boolean;
  #bounds: number[] = [];
  #at = 0;
  #linesAbove = 0;

  /** `isWhole` is false for the beginning of a longer text: its last row, which may go on, is left for later. */
  constructor(text: string, separator: Separator, isWhole = true) {
    this.#text = text;
    this.#isWhole = isWhole;
    this.#nextSeparator = finder(text, separator);
    this.#nextFeed = finder(text, "\n");
    this.#nextReturn = finder(text, "\r");
  }

  /** Where the text begins that no row has been made of, and the lines before it. */
  get end(): { readonly offset: number; readonly lines: number } {
    return { offset: this.#at, lines: this.#linesAbove };
  }

  /** Goes to the next row that holds anything; false at the end. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    let bounds: number[] = [];
    this.line = this.#linesAbove;
    for (let at = this.#at; at < length; ) {
      const inside = text.charCodeAt(at) === quote ? this.#afterQuoted(at) : at;
      const lineEnd = Math.min(this.#nextFeed(inside), this.#nextReturn(inside));
      if (!this.#isWhole && (lineEnd >= length - 1 || (inside === at && text.charCodeAt(at) === quote))) {
        this.#linesAbove = this.line;
        return false;
      }
      const end = Math.min(this.#nextSeparator(inside), lineEnd);
      bounds.push(at, end);
      at = end + 1;
      if (end < lineEnd) {
        if (at < length) continue;
        bounds.push(length, length);
      }
      if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
      this.#at = at;
      this.#linesAbove++;
      if (bounds.length > 2 || bounds[0] !== bounds[1]) {
        this.#bounds = bounds;
        return true;
      }
      bounds = [];
      this.line = this.#linesAbove;
    }
    return false;
  }

  get row(): CsvRow {
    return new CsvRow(this.#text, this.#bounds);
  }

  #afterQuoted(at: number): number {
    const inside = afterQuoted(this.#text, at);
    if (this.#nextFeed(at) < inside || this.#nextReturn(at) < inside)
      this.#linesAbove += countLineEnds(this.#text.slice(at, inside));
    return inside;
  }
}

const countLineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The rows of a CSV text, as `CsvReader` finds them. */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow> {
  const reader = new CsvReader(text, separator);
  while (reader.next()) yield reader.row;
}

/** The values of one record that stands on one line: the plain way, for tables of our own. */
export function csvCells(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const next = line.indexOf(",", line.charCodeAt(at) === quote ? afterQuoted(line, at) : at);
    const end = next < 0 ? line.length : next;
    const raw = line.slice(at, end);
    cells.push(raw.charCodeAt(0) === quote ? unquoted(raw) : raw);
    at = end + 1;
  }
  return cells;
}

/** Where a sign next stands at or behind an offset, the text's length if nowhere; for offsets that only grow. */
function finder(text: string, sign: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(sign, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The offset behind the closing quote of the cell that opens at `open`; `open` itself where none closes it. */
function afterQuoted(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return open;
    if (text.charCodeAt(close + 1) !== quote) return close + 1;
    at = close + 2;
  }
}

function unquoted(raw: string): string {
  const end = afterQuoted(raw, 0);
  if (end === 0) return raw.trim();
  return (raw.slice(1, end - 1).replaceAll('""', '"') + raw.slice(end)).trim();
}
