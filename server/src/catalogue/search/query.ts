import { firstYear, lastYear } from "./inverted-index.ts";
import { isNear } from "./near.ts";
import { issuers, type Phrase, type Short, shortFor, types } from "./phrases.ts";
import { vocabulary, wordsOf } from "./words.ts";

const yearWords = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => vocabulary.of(String(firstYear + n)));

/** How a query meets a word of the vocabulary: a bit for each of the query's words. */
export interface Meaning {
  readonly words: readonly string[];
  /** By word of the vocabulary: the query's words that it is, begins with or, where mistakes are forgiven, resembles. */
  readonly any: Uint32Array;
  /** Those that it is or begins with. */
  readonly sure: Uint32Array;
  /** Those that it is. */
  readonly exact: Uint32Array;
  /** The bits of the words that a document must have. */
  readonly required: number;
  /** The query's words without those that may be missing, by their places in the query. */
  readonly core: readonly number[];
  /** Where the core comes to a number, its length where it does not. */
  readonly digits: number;
  /** By type: the query's words that name it, and how many of them name it in order at the query's beginning. */
  readonly types: readonly Opening[];
  /** By issuer: the query's words that name it. */
  readonly issuers: readonly number[];
  /** By year, from 1945: the query's words that are it. */
  readonly years: readonly number[];
}

interface Opening {
  readonly bits: number;
  readonly opening: number;
}

/** A bit for each word; who types more is not understood better by it. */
const mostWords = 24;

export const queryWords = (text: string): string[] => wordsOf(text).slice(0, mostWords);

/** Whether the documents must have all words as they begin, or may have words that resemble them. */
export function meaningOf(words: readonly string[], forgiving: boolean): Meaning {
  const size = vocabulary.words.length;
  const exact = new Uint32Array(size);
  const sure = new Uint32Array(size);
  words.forEach((word, n) => {
    for (const number of vocabulary.alike(word)) {
      const known = vocabulary.words[number] as string;
      // A word that is begun is one more doubt: where slips are forgiven only the last may be.
      if ((!forgiving || n === words.length - 1) && known.startsWith(word))
        sure[number] = (sure[number] as number) | (1 << n);
      if (known.length !== word.length || known !== word) continue;
      exact[number] = (exact[number] as number) | (1 << n);
      sure[number] = (sure[number] as number) | (1 << n);
    }
  });
  const any = forgiving ? withNear(words, sure) : sure;
  const short = words.map(shortFor);
  const core = [...words.keys()].filter((n) => !isOptional(words, n));
  const required = core.reduce((bits, n) => bits | (1 << n), 0);
  const firstDigits = core.findIndex((n) => isNumber(words[n]));
  return {
    words,
    any,
    sure,
    exact,
    required,
    core,
    digits: firstDigits < 0 ? core.length : firstDigits,
    types: types.list.map((phrase) => openingOf(phrase, words.length, any, short)),
    issuers: issuers.list.map(
      ({ key, words: own, also }) =>
        bitsOf(own, any) |
        bitsOf(also, any) |
        shortBits(short, (one) => one.issuers.some((name) => key.includes(name))),
    ),
    years: yearWords.map((words) => bitsOf(words, exact)),
  };
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word);
const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20)\d\d$/.test(word);

/** Words that people put between those that matter: `nghị định số 30 năm 2020 của Chính phủ về …`. */
function isOptional(words: readonly string[], n: number): boolean {
  const [word, next] = [words[n], words[n + 1]];
  if (word === "so") return isNumber(next);
  if (word === "nam") return n > 0 && isYear(next);
  return words.length > 2 && (word === "cua" || word === "ve" || word === "viec");
}

/** Words of the vocabulary that a slip of the finger makes of the query's, beside those that are sure. */
function withNear(words: readonly string[], sure: Uint32Array): Uint32Array {
  const any = sure.slice();
  words.forEach((word, n) => {
    const most = mistakesIn(word);
    if (most === 0) return;
    for (let number = 1; number < any.length; number++) {
      const known = vocabulary.words[number] as string;
      if (!isNumber(known) && isNear(word, known, most)) any[number] = (any[number] as number) | (1 << n);
    }
  });
  return any;
}

/** How many slips a word may have; numbers and the shortest words have none. */
const mistakesIn = (word: string): number => (word.length < 3 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

const bitsOf = (numbers: readonly number[], met: Uint32Array): number => {
  let bits = 0;
  for (const number of numbers) bits |= met[number] as number;
  return bits;
};

const shortBits = (short: readonly (Short | null)[], fits: (one: Short) => boolean): number => {
  let bits = 0;
  short.forEach((one, n) => {
    if (one && fits(one)) bits |= 1 << n;
  });
  return bits;
};

function openingOf(
  { key, words }: Phrase,
  length: number,
  any: Uint32Array,
  short: readonly (Short | null)[],
): Opening {
  let opening = 0;
  while (opening < words.length && opening < length && (any[words[opening] as number] as number) & (1 << opening))
    opening++;
  const codes = shortBits(short, (one) => one.types.includes(key));
  return { bits: bitsOf(words, any) | codes, opening: opening === words.length ? opening : codes & 1 };
}

/** The words as they were probably meant where no document has them: two run together, or typed without a keyboard for Vietnamese. */
export function mended(words: readonly string[]): string[] {
  return words
    .flatMap((word) => {
      if (/\d/.test(word) || vocabulary.has(word)) return [word];
      const plain = untyped(word);
      if (plain !== word && vocabulary.has(plain)) return [plain];
      return resembles(word) ? [word] : (parted(word) ?? [word]);
    })
    .slice(0, mostWords);
}

/** Whether a slip makes the word of one that documents have. */
const resembles = (word: string): boolean => {
  const most = mistakesIn(word);
  return most > 0 && vocabulary.words.some((known) => isNear(word, known, most));
};

/** `vanthu` → `van thu`. */
function parted(word: string): [string, string] | null {
  if (word.length < 5) return null;
  for (let at = word.length - 2; at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(first) && vocabulary.has(second)) return [first, second];
  }
  return null;
}

/** Telex without the input method that should have read it: `nghij` → `nghi`, `ddaats` → `dat`. */
const untyped = (word: string): string =>
  word
    .replace(/([aeo])\1/g, "$1")
    .replace(/dd/g, "d")
    .replace(/w/g, "")
    .replace(/(?<=[aeiouy][a-z]{0,3})[sfrxj]/g, "");
