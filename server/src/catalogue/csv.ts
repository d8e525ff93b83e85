import type { Span } from "../core/text/span.ts";

export const separators = [",", ";", "\t"] as const;
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
 * The rows of a CSV text (RFC 4180, with the freedoms of office programs: any line end, text behind a closing quote,
 * a quote that is never closed counts as a character). Empty lines give no row. Linear in the text's length.
 */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow> {
  const nextSeparator = finder(text, separator);
  const nextFeed = finder(text, "\n");
  const nextReturn = finder(text, "\r");
  const { length } = text;
  let bounds: number[] = [];
  for (let at = 0; at < length; ) {
    const inside = text.charCodeAt(at) === quote ? afterQuoted(text, at) : at;
    const lineEnd = Math.min(nextFeed(inside), nextReturn(inside));
    const end = Math.min(nextSeparator(inside), lineEnd);
    bounds.push(at, end);
    at = end + 1;
    if (end < lineEnd) {
      if (at < length) continue;
      bounds.push(length, length);
    }
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
    if (bounds.length > 2 || bounds[0] !== bounds[1]) yield new CsvRow(text, bounds);
    bounds = [];
  }
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
