import { numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { memo } from "../core/text/memo.ts";
import { NumberIndex, numberHash } from "./number-index.ts";
import { isNamed, nameKeys } from "./resolving/names.ts";

/** Known documents of one source, found by what citations say of them. */
export interface Documents {
  /** Those whose number has this key (`numberKey`), whatever their issuer and year. */
  numbered(key: string): readonly KnownDocument[];
  /** Documents that are called so (a key of `nameKeys`): laws, whatever their year, and what has that other name. */
  named(key: string): readonly KnownDocument[];
  all(): Iterable<KnownDocument>;
  /** The same by row, where they are a table that does not change: the search keeps an index of such. */
  readonly rows?: Rows;
}

/** What people search a document by, as written; `aliases` as they stand in their cell (`;` between them). */
export interface Searched {
  readonly number: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly aliases: string;
}

/** Records of which little is read before they are wanted. */
export interface Rows {
  readonly size: number;
  numberOf(row: number): string | null;
  /** Whether it is cited by a name: it is a law or the like, or has other names than its number. */
  isNamed(row: number): boolean;
  document(row: number): KnownDocument;
  /** Read for the search's index, once, without the rest of the record and without being kept. */
  searched(row: number): Searched;
  /** All rows by the `numberHash` of their numbers, where the reading of the table has left it. */
  readonly numbers?: NumberIndex;
  /** The rows for which `isNamed` holds, likewise. */
  readonly named?: readonly number[];
}

/** Documents of a table; each way of finding them is prepared when first used. */
export class DocumentIndex implements Documents {
  readonly rows: Rows;
  #numbers: NumberIndex | undefined;
  #byName: Map<string, KnownDocument[]> | undefined;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  *all(): Generator<KnownDocument> {
    for (let row = 0; row < this.rows.size; row++) yield this.rows.document(row);
  }

  /** Remembered: whoever cites a document is asked for it at every keystroke. */
  readonly numbered = memo((key: string): readonly KnownDocument[] => {
    this.#numbers ??= this.rows.numbers ?? numberIndex(this.rows);
    const rows = this.#numbers.rows(numberHash(key));
    return rows.filter((row) => this.#hasKey(row, key)).map((row) => this.rows.document(row));
  });

  named(key: string): readonly KnownDocument[] {
    this.#byName ??= byName(this.rows);
    return this.#byName.get(key) ?? [];
  }

  #hasKey(row: number, key: string): boolean {
    const number = this.rows.numberOf(row);
    return number !== null && (number === key || numberKey(number) === key);
  }
}

export const listRows = (list: readonly KnownDocument[]): Rows => {
  const at = (row: number) => list[row] as KnownDocument;
  return {
    size: list.length,
    numberOf: (row) => at(row).number,
    isNamed: (row) => isNamed(at(row).type) || at(row).aliases.length > 0,
    document: at,
    searched: (row) => searchedOf(at(row)),
  };
};

export const searchedOf = ({ number, type, title, issuer, issued, aliases }: KnownDocument): Searched => ({
  number,
  type,
  title,
  issuer,
  issued,
  aliases: aliases.join(";"),
});

const yearInside = /[/-]((?:19|20)\d\d)(?!\d)/;

/** Sequence and year of a number or of its key: a coarse key that costs next to nothing. */
export function digitsOf(number: string): string {
  const [, sequence = ""] = /^0*(\d*)/.exec(number) ?? [];
  return `${sequence}/${yearInside.exec(number)?.[1] ?? ""}`;
}

function numberIndex(rows: Rows): NumberIndex {
  const index = new NumberIndex();
  for (let row = 0; row < rows.size; row++) index.add(numberHash(rows.numberOf(row) ?? ""));
  return index;
}

function byName(rows: Rows): Map<string, KnownDocument[]> {
  const groups = new Map<string, KnownDocument[]>();
  for (const row of rows.named ?? allOf(rows)) {
    if (!rows.isNamed(row)) continue;
    const document = rows.document(row);
    for (const key of nameKeys(document)) add(groups, key, document);
  }
  return groups;
}

const allOf = (rows: Rows): number[] => Array.from({ length: rows.size }, (_, row) => row);

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
