import type { KnownDocument } from "../../core/citations/resolution.ts";
import { type Rows, type Searched, searchedOf } from "../documents.ts";
import { issuers, types } from "./phrases.ts";
import { Postings } from "./postings.ts";
import { between, Numbers, vocabulary } from "./words.ts";

/**
 * Documents as the search sees them: of each its words by number (those of its own number, `between`, the title, and
 * each other name behind another `between`), its type and issuer by number, and its day. Some twenty numbers a document.
 */
export class SearchIndex {
  readonly #words = new Numbers();
  readonly #ends = new Numbers();
  readonly #types = new Numbers();
  readonly #issuers = new Numbers();
  readonly #days = new Numbers();
  /** Of a table that does not change. */
  #postings: Postings | null = null;

  get size(): number {
    return this.#ends.length;
  }

  get words(): Uint32Array {
    return this.#words.values;
  }

  /** Where the words of each document end; those of the next begin there. */
  get ends(): Uint32Array {
    return this.#ends.values;
  }

  get types(): Uint32Array {
    return this.#types.values;
  }

  get issuers(): Uint32Array {
    return this.#issuers.values;
  }

  /** `dayOf`. */
  get days(): Uint32Array {
    return this.#days.values;
  }

  add({ number, type, title, issuer, issued, aliases }: Searched): void {
    const words = this.#words;
    if (number) vocabulary.add(number, words);
    words.push(between);
    if (title) vocabulary.add(title, words);
    if (aliases)
      for (const alias of aliases.split(";")) {
        words.push(between);
        vocabulary.add(alias, words);
      }
    this.#ends.push(words.length);
    this.#types.push(types.number(type));
    this.#issuers.push(issuers.number(issuer));
    this.#days.push(dayOf(issued));
  }

  /** The documents by word, where they are ready. */
  get postings(): Postings | null {
    return this.#postings?.isReady ? this.#postings : null;
  }

  /** Puts the documents in order by word, once all are there: some rows' work a time. Answers whether it is done. */
  order(rows: number): boolean {
    if (!this.#postings) {
      this.#trim();
      this.#postings = new Postings(this.words, this.ends, vocabulary.words.length);
    }
    if (!this.#postings.isReady) this.#postings.advance(rows);
    return this.#postings.isReady;
  }

  #trim(): void {
    for (const list of [this.#words, this.#ends, this.#types, this.#issuers, this.#days]) list.trim();
  }
}

export const firstYear = 1945;
export const lastYear = 2199;
export const daysOfYear = 372;

/** Days compare as numbers, and say their year; 0 for none. At most 94,860. */
const dayOf = (iso: string | null): number => {
  if (!iso) return 0;
  const year = Number(iso.slice(0, 4));
  if (!(year >= firstYear && year <= lastYear)) return 0;
  return (year - firstYear) * daysOfYear + (Number(iso.slice(5, 7)) - 1) * 31 + Number(iso.slice(8, 10));
};

/** The index of a table, made when first used, or before, bit by bit. */
export class RowsIndex {
  readonly index = new SearchIndex();
  readonly #rows: Rows;
  /** Whether somebody makes it bit by bit. */
  #isUnderWay = false;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  document(row: number): KnownDocument {
    return this.#rows.document(row);
  }

  /** The whole index; while it is being made bit by bit, what there is of it. */
  ready(): SearchIndex {
    if (!this.#isUnderWay) while (!this.#advance(this.#rows.size));
    return this.index;
  }

  /** Makes the index; `pause` is awaited between small pieces. */
  async prepare(pause: () => Promise<void> | undefined): Promise<void> {
    this.#isUnderWay = true;
    while (!this.#advance(piece)) await pause();
    this.#isUnderWay = false;
  }

  /** Some rows' work; answers whether all is done. */
  #advance(rows: number): boolean {
    const { size } = this.#rows;
    const done = this.index.size;
    if (done === size) return size < fewRows || this.index.order(4 * rows);
    const end = Math.min(size, done + rows);
    for (let row = done; row < end; row++) this.index.add(this.#rows.searched(row));
    return false;
  }
}

/** So few are gone through as fast as they are looked up. */
const fewRows = 10_000;

/** Documents between two pauses: well below a millisecond. */
const piece = 32;

/** The index of documents that come and go: each is taken in once, and stays in the table until many have gone. */
export class LiveIndex {
  #index = new SearchIndex();
  #rows = new Map<KnownDocument, number>();
  #documents: KnownDocument[] = [];

  /** Takes in what is new; the index may hold documents that are no more. */
  refreshed(documents: Iterable<KnownDocument>): SearchIndex {
    const now = [...documents];
    if (this.#documents.length > 2 * now.length + spare) this.#forget();
    const rows = new Map<KnownDocument, number>();
    for (const document of now) rows.set(document, this.#rows.get(document) ?? this.#add(document));
    this.#rows = rows;
    return this.#index;
  }

  /** The document of a row, `null` where it is no more. */
  document(row: number): KnownDocument | null {
    const document = this.#documents[row] as KnownDocument;
    return this.#rows.get(document) === row ? document : null;
  }

  #add(document: KnownDocument): number {
    this.#index.add(searchedOf(document));
    return this.#documents.push(document) - 1;
  }

  #forget(): void {
    this.#index = new SearchIndex();
    this.#rows = new Map();
    this.#documents = [];
  }
}

/** How many that are no more do not matter. */
const spare = 1000;
