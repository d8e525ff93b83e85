import type { KnownDocument } from "../core/citations/resolution.ts";
import table from "./data/national.csv";
import sourceTable from "./data/sources.csv";
import { DocumentIndex, type Documents, type Rows, type Searched } from "./documents.ts";
import { csvCells } from "./registers/csv.ts";
import { isNamed } from "./resolving/names.ts";

let documents: Documents | undefined;

/** The built-in national set. Nothing is read until first asked for; then each row once, when it is wanted. */
export const national = (): Documents => {
  documents ??= new DocumentIndex(new NationalRows());
  return documents;
};

/** Day of the newest document in the set: what came later is not known to it. Held to the table by a test. */
export const nationalAge = "2026-09-19";

/**
 * The table's rows. A test holds the table to its form: one record a line, dates in order, type and number without
 * quotes; so lines are found and numbers read without taking all of it apart.
 */
class NationalRows implements Rows {
  readonly #starts: readonly number[] = lineStarts(table);
  readonly #read: KnownDocument[] = [];
  #sources: readonly string[] | undefined;

  get size(): number {
    return this.#starts.length - 1;
  }

  numberOf(row: number): string | null {
    const from = table.indexOf(",", this.#starts[row]) + 1;
    return table.slice(from, table.indexOf(",", from)) || null;
  }

  isNamed(row: number): boolean {
    const start = this.#starts[row] as number;
    return isNamed(table.slice(start, table.indexOf(",", start))) || this.#hasAliases(row);
  }

  /** The last three cells are aliases, source and what the record rests on; the last two hold no comma. */
  #hasAliases(row: number): boolean {
    const end = (this.#starts[row + 1] as number) - 1;
    const source = table.lastIndexOf(",", table.lastIndexOf(",", end - 1) - 1);
    return table.charAt(source - 1) !== ",";
  }

  document(row: number): KnownDocument {
    this.#read[row] ??= this.#parse(row);
    return this.#read[row];
  }

  /** Quotes stay: to the search they are signs like any other. */
  searched(row: number): Searched {
    searchedCells.lastIndex = this.#starts[row] as number;
    const [, type = "", number = "", issued = "", issuer = "", title = "", aliases = ""] =
      searchedCells.exec(table) ?? [];
    return { type, number, issued, issuer, title, aliases };
  }

  #cells(row: number): string[] {
    return csvCells(table.slice(this.#starts[row], (this.#starts[row + 1] as number) - 1));
  }

  #parse(row: number): KnownDocument {
    const cells = this.#cells(row);
    const cell = (n: number): string | null => cells[n] || null;
    return {
      type: cell(0),
      number: cell(1),
      issued: cell(2),
      issuer: cell(3),
      title: cell(4),
      effective: cell(5),
      expired: cell(6),
      replacedBy: split(cell(7)),
      amendedBy: split(cell(8)),
      aliases: split(cell(9)),
      file: null,
      from: "national",
      place: null,
      checked: cell(11),
      source: this.#source(Number(cells[10])),
    };
  }

  /** Addresses are kept apart, by number: most are named by many rows. */
  #source(id: number): string | null {
    this.#sources ??= sourceTable.split("\n").map((line) => csvCells(line)[1] ?? "");
    return id > 0 ? (this.#sources[id] ?? null) : null;
  }
}

const plainCell = "([^,]*),";
const textCell = '("(?:[^"]|"")*"|[^,]*)';
/** The cells of a record up to its aliases, without those of its validity. */
const searchedCells = new RegExp(
  `${plainCell.repeat(3)}${`${textCell},`.repeat(2)}(?:${textCell.replace("(", "(?:")},){4}${textCell}`,
  "y",
);

/** Starts of the records below the headings, and the end of the table. */
function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

const none: readonly string[] = [];
const split = (cell: string | null): readonly string[] => cell?.split(";") ?? none;
