import { searchKey, unaccent } from "../../core/text/vietnamese.ts";

/** What stands between two names in a row of words: no word has this number. */
export const between = 0;

/** Longer words are cut, longer texts are not read to their end: nobody types so much. */
const longestWord = 40;
const longestText = 2000;

/** By code unit: the small letter or digit it is searched as, `passed` for marks on the letter before, 0 for what parts words. */
const folds = new Uint8Array(0x1f00);
const passed = 1;
for (let code = 0x30; code < folds.length; code++) {
  const [sign = ""] = unaccent(String.fromCharCode(code)).toLowerCase();
  if (code >= 0x300 && code < 0x370) folds[code] = passed;
  else if (/^[a-z0-9]$/.test(sign)) folds[code] = sign.charCodeAt(0);
}

/** A list of numbers that grows at little cost. */
export class Numbers {
  values = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.#resize(2 * this.length);
    this.values[this.length++] = value;
  }

  /** Gives back what was reserved for more. */
  trim(): void {
    this.#resize(this.length);
  }

  #resize(length: number): void {
    const values = new Uint32Array(length);
    values.set(this.values.subarray(0, this.length));
    this.values = values;
  }
}

/**
 * Every word of the documents that are searched, by number. Vietnamese is written in syllables: a hundred thousand
 * titles are made of some thousand words, so that a query is compared with those, and titles are rows of numbers.
 * Words are without diacritics and in lower case, numbers without leading zeros.
 */
class Vocabulary {
  /** The words by their numbers. */
  readonly words: string[] = [""];
  /** Numbers of words by their first sign: what begins alike is looked for there. */
  readonly #initials = new Map<string, number[]>();
  /** Numbers of words, each at the first free place from where its hash points. */
  #places = new Uint32Array(1 << 14);
  readonly #hashes = new Numbers();
  /** The word being read. */
  readonly #signs = new Uint8Array(longestWord);

  constructor() {
    this.#hashes.push(0);
  }

  /** Adds the words of a text to a row. */
  add(text: string, to: Numbers): void {
    const end = Math.min(text.length, longestText);
    const signs = this.#signs;
    let length = 0;
    let hash = seed;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      const fold = code < folds.length ? (folds[code] as number) : 0;
      if (fold > passed) {
        if (length === longestWord) continue;
        signs[length++] = fold;
        hash = Math.imul(hash ^ fold, prime);
      } else if (fold === 0 && length > 0) {
        to.push(this.#number(length, hash));
        length = 0;
        hash = seed;
      }
    }
    if (length > 0) to.push(this.#number(length, hash));
  }

  /** The words of a text, by number. */
  of(text: string): number[] {
    const numbers = new Numbers();
    this.add(text, numbers);
    return [...numbers.values.subarray(0, numbers.length)];
  }

  has(word: string): boolean {
    return this.alike(word).some((number) => this.words[number] === word);
  }

  /** Words that begin with this one's first sign. */
  alike(word: string): readonly number[] {
    return this.#initials.get(word.charAt(0)) ?? [];
  }

  /** The number of the word whose signs have been read. */
  #number(length: number, hash: number): number {
    if (this.#signs[0] === zero) return this.#withoutZeros(length, hash);
    return this.#lookUp(length, hash);
  }

  #lookUp(length: number, hash: number): number {
    const mask = this.#places.length - 1;
    const hashes = this.#hashes.values;
    for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place] as number;
      if (number === 0) return this.#enter(hash >>> 0, place, length);
      if (hashes[number] === hash >>> 0 && this.#is(this.words[number] as string, length)) return number;
    }
  }

  #is(word: string, length: number): boolean {
    if (word.length !== length) return false;
    for (let n = 0; n < length; n++) if (word.charCodeAt(n) !== this.#signs[n]) return false;
    return true;
  }

  #enter(hash: number, place: number, length: number): number {
    const word = String.fromCharCode(...this.#signs.subarray(0, length));
    const number = this.words.push(word) - 1;
    this.#hashes.push(hash);
    this.#places[place] = number;
    const initial = word.charAt(0);
    const alike = this.#initials.get(initial);
    if (alike) alike.push(number);
    else this.#initials.set(initial, [number]);
    if (2 * number > this.#places.length) this.#grow();
    return number;
  }

  #grow(): void {
    const places = new Uint32Array(2 * this.#places.length);
    const mask = places.length - 1;
    for (let number = 1; number < this.words.length; number++) {
      const hash = this.#hashes.values[number] as number;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = number;
    }
    this.#places = places;
  }

  /** `007` is `7`. */
  #withoutZeros(length: number, hash: number): number {
    const signs = this.#signs;
    let zeros = 0;
    while (zeros < length - 1 && signs[zeros] === zero) zeros++;
    for (let n = zeros; n < length; n++) if ((signs[n] as number) > nine) return this.#lookUp(length, hash);
    signs.copyWithin(0, zeros, length);
    let rest = seed;
    for (let n = 0; n < length - zeros; n++) rest = Math.imul(rest ^ (signs[n] as number), prime);
    return this.#lookUp(length - zeros, rest);
  }
}

/** Of the hash (FNV-1a). */
const seed = 0x811c9dc5;
const prime = 0x01000193;

const zero = 48;
const nine = 57;

/** One for all sources, so that a query is compared with it once. It only grows, and by little. */
export const vocabulary = new Vocabulary();

const signs = /[^a-z0-9]+/;
const digits = /^[0-9]+$/;

/** The words of a text, without entering them in a vocabulary: for queries. */
export const wordsOf = (text: string): string[] =>
  searchKey(text.slice(0, longestText))
    .split(signs)
    .filter((word) => word !== "")
    .map((word) =>
      digits.test(word) ? word.slice(0, longestWord).replace(/^0+(?=.)/, "") : word.slice(0, longestWord),
    );
