import { numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import { memo } from "../core/text/memo.ts";
import { isNamed, nameKeys } from "./names.ts";

/** Known documents of one source, found by what citations say of them. */
export interface Documents {
  /** Those whose number has this key (`numberKey`), whatever their issuer and year. */
  numbered(key: string): readonly KnownDocument[];
  /** Laws that are called so (a key of `nameKeys`), whatever their year. */
  named(key: string): readonly KnownDocument[];
  all(): Iterable<KnownDocument>;
}

/** Records of which little is read before they are wanted. */
export interface Rows {
  readonly size: number;
  numberOf(row: number): string | null;
  /** Whether it is a law or the like, which is cited by its name. */
  isNamed(row: number): boolean;
  document(row: number): KnownDocument;
}

/** Documents of a table; each way of finding them is prepared when first used. */
export class DocumentIndex implements Documents {
  readonly #rows: Rows;
  /** Keys of numbers, made when first compared. */
  readonly #keys: string[] = [];
  #byDigits: Map<string, number[]> | undefined;
  #byName: Map<string, KnownDocument[]> | undefined;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  *all(): Generator<KnownDocument> {
    for (let row = 0; row < this.#rows.size; row++) yield this.#rows.document(row);
  }

  /** Remembered: whoever cites a document is asked for it at every keystroke. */
  readonly numbered = memo((key: string): readonly KnownDocument[] => {
    this.#byDigits ??= byDigits(this.#rows);
    const rows = this.#byDigits.get(digitsOf(key)) ?? [];
    return rows.filter((row) => this.#key(row) === key).map((row) => this.#rows.document(row));
  });

  named(key: string): readonly KnownDocument[] {
    this.#byName ??= byName(this.#rows);
    return this.#byName.get(key) ?? [];
  }

  #key(row: number): string {
    this.#keys[row] ??= numberKey(this.#rows.numberOf(row) ?? "");
    return this.#keys[row];
  }
}

export const listRows = (list: readonly KnownDocument[]): Rows => {
  const at = (row: number) => list[row] as KnownDocument;
  return {
    size: list.length,
    numberOf: (row) => at(row).number,
    isNamed: (row) => isNamed(at(row).type),
    document: at,
  };
};

const yearInside = /[/-]((?:19|20)\d\d)(?!\d)/;

/**
 * Sequence and year of a number or of its key: a coarse key that costs next to nothing, so that the exact one is only
 * made for the few documents that share it.
 */
export function digitsOf(number: string): string {
  let start = 0;
  while (number.charCodeAt(start) === zero) start++;
  let end = start;
  while (number.charCodeAt(end) >= zero && number.charCodeAt(end) <= nine) end++;
  return `${number.slice(start, end)}/${yearInside.exec(number)?.[1] ?? ""}`;
}

const zero = 48;
const nine = 57;

function byDigits(rows: Rows): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows.size; row++) {
    const number = rows.numberOf(row);
    if (number !== null) add(groups, digitsOf(number), row);
  }
  return groups;
}

function byName(rows: Rows): Map<string, KnownDocument[]> {
  const groups = new Map<string, KnownDocument[]>();
  for (let row = 0; row < rows.size; row++) {
    if (!rows.isNamed(row)) continue;
    const document = rows.document(row);
    for (const key of nameKeys(document)) add(groups, key, document);
  }
  return groups;
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
