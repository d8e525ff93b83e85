import { between } from "./words.ts";

/** Documents by word: for each word the rows that have it. Made in two rounds over the rows, in as many pieces as wanted. */
export class Postings {
  /** Where the rows of each word begin; while they are filled in, where the next one goes. */
  #starts: Uint32Array;
  #rows = new Uint32Array(0);
  #counted = 0;
  #filled = 0;
  readonly #words: Uint32Array;
  readonly #ends: Uint32Array;

  /** The words of documents one after the other, where those of each end, and how many different words there may be. */
  constructor(words: Uint32Array, ends: Uint32Array, different: number) {
    this.#words = words;
    this.#ends = ends;
    this.#starts = new Uint32Array(different + 2);
  }

  get isReady(): boolean {
    return this.#filled === this.#ends.length && this.#counted === this.#ends.length;
  }

  /** How many rows have a word; one that came later has none. */
  count(word: number): number {
    return word + 1 < this.#starts.length ? (this.#starts[word + 1] as number) - (this.#starts[word] as number) : 0;
  }

  /** The rows that have a word, in order; one that has it twice is there twice. */
  rows(word: number): Uint32Array {
    if (word + 1 >= this.#starts.length) return none;
    return this.#rows.subarray(this.#starts[word], this.#starts[word + 1]);
  }

  /** Does as many rows' work, of which there are two rounds. */
  advance(rows: number): void {
    if (this.#counted < this.#ends.length) this.#count(rows);
    else if (this.#filled < this.#ends.length) this.#fill(rows);
  }

  /** Counts into the place two behind, so that filling moves every start to where it belongs. */
  #count(rows: number): void {
    const [words, starts] = [this.#words, this.#starts];
    const upTo = Math.min(this.#ends.length, this.#counted + rows);
    const end = this.#ends[upTo - 1] ?? 0;
    for (let at = this.#ends[this.#counted - 1] ?? 0; at < end; at++) {
      const word = words[at] as number;
      if (word !== between) starts[word + 2] = (starts[word + 2] as number) + 1;
    }
    this.#counted = upTo;
    if (upTo < this.#ends.length) return;
    for (let word = 1; word < starts.length; word++)
      starts[word] = (starts[word] as number) + (starts[word - 1] as number);
    this.#rows = new Uint32Array(starts[starts.length - 1] as number);
  }

  #fill(rows: number): void {
    const [words, starts, ends] = [this.#words, this.#starts, this.#ends];
    const upTo = Math.min(ends.length, this.#filled + rows);
    let at = ends[this.#filled - 1] ?? 0;
    for (let row = this.#filled; row < upTo; row++) {
      const end = ends[row] as number;
      for (; at < end; at++) {
        const word = words[at] as number;
        if (word === between) continue;
        const place = starts[word + 1] as number;
        this.#rows[place] = row;
        starts[word + 1] = place + 1;
      }
    }
    this.#filled = upTo;
    if (upTo === ends.length) this.#starts = starts.subarray(0, starts.length - 1);
  }
}

const none = new Uint32Array(0);
