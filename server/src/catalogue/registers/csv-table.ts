import { type Range, Source } from "../../core/text/source.ts";
import type { Column, Columns } from "./columns.ts";
import { CsvReader, type CsvRow, type Separator } from "./csv.ts";
import type { Cell } from "./record.ts";
import type { Table, TableRecord } from "./table.ts";

/** A row of a CSV text. */
export class CsvRecord implements TableRecord {
  readonly row: CsvRow;
  /** The number of the line, from 0, on which the row begins in the file. */
  readonly line: number;
  readonly #text: string;
  readonly #table: CsvTable;

  constructor(text: string, row: CsvRow, line: number, table: CsvTable) {
    this.#text = text;
    this.row = row;
    this.line = line;
    this.#table = table;
  }

  get organ(): string | null {
    return this.#table.organ;
  }

  readonly cell: Cell = (column) => {
    const at = this.#table.columns.get(column);
    return at === undefined ? "" : this.row.value(at);
  };

  range(column: Column): Range {
    const { start, end } = this.row.span(this.#table.columns.get(column) ?? this.#table.columns.get("sequence") ?? 0);
    const from = this.row.start;
    const text = this.#text.slice(from, this.row.end);
    if (!/[\r\n]/.test(text))
      return {
        start: { line: this.line, character: start - from },
        end: { line: this.line, character: end - from },
      };
    const within = new Source(text);
    const { start: a, end: b } = within.rangeOf({ start: start - from, end: end - from });
    return {
      start: { line: this.line + a.line, character: a.character },
      end: { line: this.line + b.line, character: b.character },
    };
  }

  label(): null {
    return null;
  }
}

/** Numbers kept for each row: where it starts and ends in which part of the text, and its line. */
const perRow = 4;

/** The rows of a CSV text that are in use: the text itself, in parts that end between rows, and where each row stands. */
export class CsvTable implements Table {
  #given: readonly string[];
  readonly #texts: string[] = [];
  readonly #separator: Separator;
  readonly columns: Columns;
  readonly organ: string | null;
  /** Whoever has looked at a row's number mostly wants the rest of it next. */
  #latest: { readonly n: number; readonly record: CsvRecord } | null = null;
  #places = new Uint32Array(perRow * 256);
  #size = 0;

  /** `parts` are the text one after the other, cut anywhere; `owner` is whose register it is. */
  constructor(parts: readonly string[], separator: Separator, columns: Columns, owner: string | null) {
    this.#given = parts;
    this.#separator = separator;
    this.columns = columns;
    this.organ = columns.has("issuer") ? null : owner;
  }

  get size(): number {
    return this.#size;
  }

  keep({ row, line }: CsvRecord): void {
    const at = perRow * this.#size++;
    if (at === this.#places.length) {
      const longer = new Uint32Array(2 * at);
      longer.set(this.#places);
      this.#places = longer;
    }
    this.#places[at] = row.start;
    this.#places[at + 1] = row.end;
    this.#places[at + 2] = line;
    this.#places[at + 3] = this.#texts.length - 1;
  }

  record(n: number): CsvRecord {
    if (this.#latest?.n === n) return this.#latest.record;
    const places = this.#places;
    const at = perRow * n;
    const line = places[at + 2] as number;
    const text = (this.#texts[places[at + 3] as number] as string).slice(places[at], places[at + 1]);
    const reader = new CsvReader(text, this.#separator);
    reader.next();
    this.#latest = { n, record: new CsvRecord(text, reader.row, line, this) };
    return this.#latest.record;
  }

  /** The table's rows from the first record on, in use or not; those of which `keep` is told stay. To be called once. */
  *records(rowsAbove: number): Generator<CsvRecord> {
    let rest = "";
    let lines = 0;
    let n = 0;
    for (const [at, part] of this.#given.entries()) {
      const text = rest + part;
      const reader = new CsvReader(text, this.#separator, at === this.#given.length - 1);
      this.#texts.push(text);
      while (reader.next()) if (n++ >= rowsAbove) yield new CsvRecord(text, reader.row, lines + reader.line, this);
      rest = text.slice(reader.end.offset);
      lines += reader.end.lines;
    }
    this.#given = [];
  }
}
