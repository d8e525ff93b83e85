import type { KnownDocument } from "../../core/citations/resolution.ts";
import type { Rows, Searched } from "../documents.ts";
import { NumberIndex } from "../number-index.ts";
import { oneLine, type ReadDate, readDate, readDocument, readNumber, readTitle } from "./record.ts";
import type { Table } from "./table.ts";

/** What was noted while the table was read. */
interface Noted {
  readonly numbers: NumberIndex;
  readonly named: readonly number[];
  readonly related: readonly number[];
}

/** The records of a register, each made when it is asked for: the register keeps its text, and not what it says. */
export class RegisterRows implements Rows {
  static readonly none = new RegisterRows(
    "",
    {
      size: 0,
      record() {
        throw new RangeError("no rows");
      },
    },
    { numbers: new NumberIndex(), named: [], related: [] },
  );

  readonly numbers: NumberIndex;
  readonly named: readonly number[];
  /** Rows that name the documents that replaced or amended theirs. */
  readonly related: readonly number[];
  readonly #uri: string;
  readonly #table: Table;
  readonly #date: ReadDate;
  #isNamed: ReadonlySet<number> | undefined;

  constructor(uri: string, table: Table, { numbers, named, related }: Noted, date: ReadDate = readDate) {
    this.#uri = uri;
    this.#table = table;
    this.numbers = numbers;
    this.named = named;
    this.related = related;
    this.#date = date;
  }

  get size(): number {
    return this.#table.size;
  }

  numberOf(row: number): string | null {
    return readNumber(this.#table.record(row).cell);
  }

  isNamed(row: number): boolean {
    this.#isNamed ??= new Set(this.named);
    return this.#isNamed.has(row);
  }

  document(row: number): KnownDocument {
    const record = this.#table.record(row);
    const place = { uri: this.#uri, range: record.range("number") };
    return readDocument(record.cell, { from: "register", issuer: record.organ, place, date: this.#date });
  }

  searched(row: number): Searched {
    const { cell, organ } = this.#table.record(row);
    const number = readNumber(cell);
    const issued = cell("issued");
    return {
      number,
      ...readTitle(cell, number),
      issuer: oneLine(cell("issuer")) || organ,
      issued: issued === "" ? null : this.#date(issued),
      aliases: cell("aliases"),
    };
  }
}
