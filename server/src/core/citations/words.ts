import { foldTone, unaccent } from "../text/vietnamese.ts";
import { isAlphanumeric, isCapital } from "./chars.ts";

/** A word of a text, with what stands between it and the word before. Folds are made when they are asked for. */
export class Word {
  readonly text: string;
  readonly end: number;
  readonly gap: string;
  /** Whether it begins with a capital or a figure, as names and their parts do. */
  readonly begins: boolean;
  #key: string | null = null;
  #bare: string | null = null;

  constructor(text: string, end: number, gap: string, begins: boolean) {
    this.text = text;
    this.end = end;
    this.gap = gap;
    this.begins = begins;
  }

  /** Small letters, tone marks in one place. */
  get key(): string {
    this.#key ??= foldWord(this.text.toLowerCase());
    return this.#key;
  }

  /** `key` without diacritics, for names that are known whole: scans lose them. */
  get bare(): string {
    this.#bare ??= unaccent(this.key);
    return this.#bare;
  }
}

/** The two placements of a tone mark differ at the end of a word only; few words end so. */
const openSyllable = /[àáảãạèéẻẽẹỳýỷỹỵ]$/;
const foldWord = (word: string): string => (openSyllable.test(word) ? foldTone(word) : word);

/** Phrases by their words, so that the longest at a place is found in one walk. */
export class Phrases {
  readonly #next = new Map<string, Phrases>();
  #ends = false;

  static of(phrases: Iterable<readonly string[]>): Phrases {
    const root = new Phrases();
    for (const words of phrases) {
      let node = root;
      for (const word of words) {
        const next = node.#next.get(word) ?? new Phrases();
        node.#next.set(word, next);
        node = next;
      }
      node.#ends = true;
    }
    return root;
  }

  /** How many words the longest phrase has that begins at `from`; 0 where none does. `step` is a word's form in the phrases. */
  longest(words: Words, from: number, step: (word: Word, first: boolean) => string | null): number {
    let node: Phrases | undefined = this;
    let found = 0;
    for (let n = 0; ; n++) {
      const word = words.at(from + n);
      const key: string | null = word ? step(word, n === 0) : null;
      node = key === null ? undefined : node.#next.get(key);
      if (!node) return found;
      if (node.#ends) found = n + 1;
    }
  }
}

const widestGap = 5;

/** The words of a text from one place on, read as far as they are asked for. */
export class Words {
  readonly #text: string;
  readonly #read: Word[] = [];
  #next: number;
  #most: number;
  /** Where the text ends that was looked at: what is further right has no part in any answer so far. */
  seen: number;

  constructor(text: string, at: number, most: number) {
    this.#text = text;
    this.#next = at;
    this.seen = at;
    this.#most = most;
  }

  /** The word with this index; `undefined` where the text, or a gap that is wider than one between words, ended before. */
  at(index: number): Word | undefined {
    while (this.#read.length <= index) {
      const word = this.#read.length < this.#most ? this.#readNext() : undefined;
      if (!word) {
        this.#most = 0;
        return undefined;
      }
      this.#read.push(word);
    }
    return this.#read[index];
  }

  #readNext(): Word | undefined {
    const text = this.#text;
    const from = this.#next;
    let start = from;
    while (start - from <= widestGap && start < text.length && !isAlphanumeric(text, start)) start++;
    if (start - from > widestGap || start >= text.length) {
      this.seen = from + widestGap + 1;
      return undefined;
    }
    let end = start + 1;
    while (end < text.length && (isAlphanumeric(text, end) || isInside(text, end))) end++;
    this.#next = end;
    this.seen = end + 2;
    return new Word(
      text.slice(start, end),
      end,
      text.slice(from, start),
      isCapital(text, start) || text.charCodeAt(start) < 58,
    );
  }
}

/** Signs inside a word: `GD&ĐT`, `TP.HCM`, `HIV/AIDS`. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 38) return isAlphanumeric(text, at + 1);
  return (code === 46 || code === 47) && isCapital(text, at - 1) && isCapital(text, at + 1);
}
