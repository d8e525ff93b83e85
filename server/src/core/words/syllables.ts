import type { Letter } from "../syntax/letter.ts";
import { unitsOf } from "../text/units.ts";

/**
 * The syllables of a text, each a run of letters, in order. Of each: where it stands (UTF-16, half open) and its key, a
 * number that tells how it reads, whatever its case and wherever its tone mark stands: `HOÀ`, `hòa` and `Hoà` have one
 * key, `hoa` another. Two syllables may share a key by chance; `foldSyllable` decides.
 */
export interface Syllables {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly keys: Int32Array;
  /** Numbers that tell how each is written, its capitals and the place of its tone mark too. */
  readonly forms: Int32Array;
  /** The syllables that are looked for (`lookFor`), and those that are so together with the next one, in order. */
  readonly sought: Int32Array;
  readonly soughtCount: number;
  /** The syllables that are written as none that is settled (`settle`), in order. */
  readonly open: Int32Array;
  readonly openCount: number;
}

/** Tone marks in the order of the tones' numbers, from 1. */
const toneMarks = "\u0300\u0301\u0303\u0309\u0323";

const greek = 0x370;
const hebrew = 0x590;
const size = 0x1f00;

/** The letters of Vietnamese without tones, and those that names of others borrow. */
const ours = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const vowels = "aăâeêioôơuưy";
/** Set in what a letter stands for where it is none of `ours`. */
const foreign = 0x1000;

/**
 * By code unit: 0 where it is no letter, else the small letter without its tone, times eight, and the tone. Letters of
 * scripts that are not ours stand for themselves.
 */
const letters = new Uint16Array(1 << 16);
for (let code = 0x41; code < size; code++) {
  if (code === 0x250) code = 0x300;
  if (code === hebrew) code = 0x1e00;
  if (code >= 0x300 && code < hebrew) {
    // Marks of letters in pieces, and Greek and Cyrillic letters, which look like ours.
    letters[code] = (code >= greek ? code | foreign : 0x300) * 8;
    continue;
  }
  const char = String.fromCharCode(code);
  if (char.toLowerCase() === char.toUpperCase()) continue;
  const [base = "", ...marks] = char.toLowerCase().normalize("NFD");
  const tone = marks.findIndex((mark) => toneMarks.includes(mark));
  const number = tone < 0 ? 0 : 1 + toneMarks.indexOf(marks[tone] as string);
  const plain = [base, ...marks.filter((_, i) => i !== tone)].join("").normalize("NFC");
  const own = (number === 0 ? ours : vowels).includes(plain);
  letters[code] = (own ? plain.charCodeAt(0) : plain.charCodeAt(0) | foreign) * 8 + number;
}

const blank = 2;
const mark = 3;
/** By code unit: 1 where it is a sign that rules ask for, `blank` a space, `mark` a punctuation mark. */
const signs = new Uint8Array(128);
for (const sign of '()[]<>{}"') signs[sign.charCodeAt(0)] = 1;
for (const sign of ",;:.!?") signs[sign.charCodeAt(0)] = mark;
signs[32] = blank;

/** FNV-1a, on whole code units. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
/** Of `forms`: nothing like the prime, lest the two numbers that it mixes undo each other. */
const mixing = 0x85ebca6b | 0;

/** One bit for each key that is looked for, by its last bits: of most syllables a glance tells that they are not. */
const wanted = new Int32Array(1 << 11);
let wantedCount = 0;

/** What two syllables read as, one behind the other; of the kind of a key. */
export const pairKey = (first: number, second: number): number => Math.imul(first, 31) ^ second;

/** Has a key, or that of a pair, looked for in all that is read from now on. */
export function lookFor(key: number): void {
  const word = (key >>> 5) & 0x7ff;
  wanted[word] = (wanted[word] as number) | (1 << key);
  wantedCount++;
}

/** Whether a key may be one of those that are looked for. */
export const isSought = (key: number): boolean => (((wanted[(key >>> 5) & 0x7ff] as number) >> key) & 1) === 1;

/** How syllables are written of which nothing is to be said, each at the place that its last bits name or beside it. */
const settled = new Int32Array(1 << 13);

/** Has syllables that are written so passed over, until too many others have been settled. */
export function settle(form: number): void {
  const place = form & (settled.length - 1);
  settled[settled[place] === 0 ? place : place ^ 1] = form;
}

/** What a text is read into. Its arrays grow where they are too short. */
interface Reading {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  keys: Int32Array;
  forms: Int32Array;
  sought: Int32Array;
  soughtCount: number;
  open: Int32Array;
  openCount: number;
  signCount: number;
  signs: Int32Array;
  foreign: boolean;
}

const reading = (syllables: number, signs: number): Reading => ({
  count: 0,
  starts: new Int32Array(syllables),
  ends: new Int32Array(syllables),
  keys: new Int32Array(syllables),
  forms: new Int32Array(syllables),
  sought: new Int32Array(syllables),
  soughtCount: 0,
  open: new Int32Array(syllables),
  openCount: 0,
  signCount: 0,
  signs: new Int32Array(signs),
  foreign: false,
});

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * One pass, a few additions a letter; what costs most is that nobody, the processor included, foresees where a word ends.
 * Whoever asks for some of the syllables only has them found here, where what tells them is at hand.
 */
function read(text: string, into: Reading): Reading {
  let { starts, ends, keys, forms, sought, open, signs: found } = into;
  const units = unitsOf(text);
  const end = text.length;
  let count = 0;
  let signCount = 0;
  let soughtCount = 0;
  let openCount = 0;
  let before = 0;
  let seen = 0;
  let i = 0;
  let code = units[0] as number;
  for (;;) {
    let letter = letters[code] as number;
    if (letter !== 0) {
      const start = i;
      let key = seed;
      let form = 0;
      let all = 0;
      do {
        key = Math.imul(key ^ (letter >> 3), prime);
        form = ((form << 9) | (form >>> 23)) ^ code;
        all |= letter;
        code = units[++i] as number;
        letter = letters[code] as number;
      } while (letter !== 0);
      if (count === keys.length) {
        [starts, ends, keys, forms] = [grown(starts), grown(ends), grown(keys), grown(forms)];
        [sought, open] = [grown(sought), grown(open)];
      }
      const written = (key + Math.imul(form, mixing)) | 0;
      key = Math.imul(key ^ (all & 7), prime);
      starts[count] = start;
      ends[count] = i;
      forms[count] = written;
      keys[count] = key;
      const place = written & (settled.length - 1);
      if (settled[place] !== written && settled[place ^ 1] !== written) open[openCount++] = count;
      if (isSought(pairKey(before, key)) && count > 0 && (soughtCount === 0 || sought[soughtCount - 1] !== count - 1))
        sought[soughtCount++] = count - 1;
      if (isSought(key)) sought[soughtCount++] = count;
      before = key;
      count++;
      seen |= all;
      // Most words stand before a space, and it before another word.
      if (code === 32) {
        code = units[++i] as number;
        continue;
      }
    }
    if (i >= end) break;
    const sign = code < 128 ? (signs[code] as number) : 1;
    if (
      sign === 1 ||
      (sign !== 0 && i > 0 && isBlank(units[i - 1] as number)) ||
      (sign === mark && !isSpace(units[i + 1] as number))
    ) {
      if (signCount === found.length) found = grown(found);
      found[signCount++] = i;
    }
    code = units[++i] as number;
  }
  return Object.assign(into, {
    count,
    starts,
    ends,
    keys,
    forms,
    sought,
    soughtCount,
    open,
    openCount,
    signCount,
    signs: found,
    foreign: seen >= foreign * 8,
  });
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13;

/** All syllables of a text. */
export const readSyllables = (text: string): Syllables => read(text, reading((text.length >> 1) + 1, 64));

/** Letters up to this length are all read into the same arrays: new ones for each would take longer than the reading. */
const common = 1 << 19;
const forAll = reading(1 << 13, 1 << 12);

let last: { readonly letter: Letter; readonly wanted: number; readonly reading: Reading } | null = null;

/** The last letter's reading, made anew where more has come to be looked for. */
function readingOf(letter: Letter): Reading {
  if (last?.letter !== letter || last.wanted !== wantedCount) {
    const { text } = letter.source;
    const into = text.length <= common ? forAll : reading(1 << 17, 1 << 15);
    last = { letter, wanted: wantedCount, reading: read(text, into) };
  }
  return last.reading;
}

/**
 * The syllables of a letter's source, comments and emphasis marks read over like any sign that is no letter. To be used
 * at once: the next letter is read into the same arrays.
 */
export const syllablesOf = (letter: Letter): Syllables => readingOf(letter);

/** What stands between the syllables of a letter's source. To be used at once, as its syllables. */
export interface RawSigns {
  readonly signCount: number;
  /**
   * Offsets of brackets and quotation marks, of punctuation marks with a blank before them or none behind, of blanks
   * behind a blank, and of all beyond ASCII that is no letter.
   */
  readonly signs: Int32Array;
  /** Whether some letter is none of Vietnamese. */
  readonly foreign: boolean;
}

export const rawSignsOf = (letter: Letter): RawSigns => readingOf(letter);

/** The key of one syllable; 0 where `text` is not exactly one. */
export function syllableKey(text: string): number {
  const { count, starts, ends, keys } = readSyllables(text);
  return count === 1 && starts[0] === 0 && ends[0] === text.length ? (keys[0] as number) : 0;
}

/** What two syllables have in common that read alike: small letters without tone, and the tone. */
export function foldSyllable(text: string): string {
  let base = "";
  let tone = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = letters[text.charCodeAt(i)] as number;
    base += String.fromCharCode(letter >> 3);
    tone |= letter & 7;
  }
  return base + tone;
}

/** Whether what stands between two offsets reads as `folded`, which `foldSyllable` gave. */
export function readsAs(text: string, from: number, to: number, folded: string): boolean {
  const { length } = folded;
  if (to - from !== length - 1) return false;
  let tone = 0;
  for (let i = 0; i < length - 1; i++) {
    const letter = letters[text.charCodeAt(from + i)] as number;
    if (letter >> 3 !== folded.charCodeAt(i)) return false;
    tone |= letter & 7;
  }
  return folded.charCodeAt(length - 1) === 48 + tone;
}
