import type { Letter } from "../syntax/letter.ts";
import { lastOf } from "../text/memo.ts";

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
}

/** Tone marks in the order of the tones' numbers, from 1. */
const toneMarks = "\u0300\u0301\u0303\u0309\u0323";

const greek = 0x370;
const hebrew = 0x590;
const size = 0x1f00;

/**
 * By code unit: 0 where it is no letter, else the small letter without its tone, times eight, and the tone. Letters of
 * scripts that are not ours stand for themselves.
 */
const letters = new Uint16Array(size);
for (let code = 0x41; code < size; code++) {
  if (code === 0x250) code = 0x300;
  if (code === hebrew) code = 0x1e00;
  if (code >= 0x300 && code < hebrew) {
    // Marks of letters in pieces, and Greek and Cyrillic letters, which look like ours.
    letters[code] = (code >= greek ? code : 0x300) * 8;
    continue;
  }
  const char = String.fromCharCode(code);
  if (char.toLowerCase() === char.toUpperCase()) continue;
  const [base = "", ...marks] = char.toLowerCase().normalize("NFD");
  const tone = marks.findIndex((mark) => toneMarks.includes(mark));
  const number = tone < 0 ? 0 : 1 + toneMarks.indexOf(marks[tone] as string);
  const plain = [base, ...marks.filter((_, i) => i !== tone)].join("").normalize("NFC");
  letters[code] = plain.charCodeAt(0) * 8 + number;
}

/** FNV-1a, on whole code units. */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/** All syllables of a text. One pass, two additions a letter. */
export function readSyllables(text: string): Syllables {
  // No syllable stands beside another without a sign between.
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const keys = new Int32Array(most);
  const end = text.length;
  let count = 0;
  let key = seed;
  let tone = 0;
  let start = -1;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const letter = code < size ? (letters[code] as number) : 0;
    if (letter !== 0) {
      if (start < 0) start = i;
      key = Math.imul(key ^ (letter >> 3), prime);
      tone |= letter & 7;
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = i;
      keys[count++] = Math.imul(key ^ tone, prime);
      start = -1;
      key = seed;
      tone = 0;
    }
  }
  if (start >= 0) {
    starts[count] = start;
    ends[count] = end;
    keys[count++] = Math.imul(key ^ tone, prime);
  }
  return { count, starts, ends, keys };
}

/** The syllables of a letter's source, comments and emphasis marks read over like any sign that is no letter. */
export const syllablesOf = lastOf((letter: Letter): Syllables => readSyllables(letter.source.text));

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
    const letter = letters[text.charCodeAt(i)] ?? 0;
    base += String.fromCharCode(letter >> 3);
    tone |= letter & 7;
  }
  return base + tone;
}
