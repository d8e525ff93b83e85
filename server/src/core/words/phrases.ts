import { inComment } from "../syntax/comments.ts";
import type { Letter } from "../syntax/letter.ts";
import { lastOf } from "../text/memo.ts";
import { type Located, type Span, span } from "../text/span.ts";
import {
  foldSyllable,
  isSought,
  lookFor,
  pairKey,
  readSyllables,
  readsAs,
  type Syllables,
  syllablesOf,
} from "./syllables.ts";

/** A phrase that stands in a letter. */
export interface PhraseMatch<T> extends Located {
  readonly span: Span;
  /** As it is written there. */
  readonly text: string;
  readonly value: T;
}

/** Phrases to look for, each with what it means to whoever looks. Made by `phraseList`. */
export interface PhraseList<T> {
  readonly number: number;
  /** Only for the compiler: what the phrases stand for. */
  readonly values?: T;
}

interface Phrase {
  readonly list: number;
  readonly value: unknown;
  /** Its syllables. */
  readonly length: number;
  readonly keys: Int32Array;
  readonly lastKey: number;
  readonly folded: readonly string[];
  /** Between its syllables, without spaces: nothing, `,` or `-`. */
  readonly gaps: readonly string[];
}

/** What was declared and is not yet in the index: most runs of the program ask for no phrase at all. */
const declared: { readonly list: number; readonly entries: Iterable<readonly [phrase: string, value: unknown]> }[] = [];
/** All phrases by the keys of their first two syllables, or of the one they have; the longest first. */
const byStart = new Map<number, Phrase[]>();
let lists = 0;

/**
 * Declares phrases, once, where a module is loaded. All lists are looked for in one pass over a letter, whatever their
 * number: in any case, wherever the tone mark stands, with all other marks as given. Between the syllables there may be
 * spaces or one line break, and a `,` or `-` where the phrase has one. Of two phrases of a list that begin at one place
 * the longer counts. A phrase without a letter is never found.
 */
export function phraseList<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseList<T> {
  declared.push({ list: lists, entries });
  return { number: lists++ };
}

function indexDeclared(): void {
  if (declared.length === 0) return;
  for (const { list, entries } of declared.splice(0)) for (const [text, value] of entries) index(list, text, value);
  for (const same of byStart.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length);
}

function index(list: number, text: string, value: unknown): void {
  const { count, starts: from, ends, keys } = readSyllables(text);
  if (count === 0) return;
  const folded: string[] = [];
  const gaps: string[] = [];
  for (let i = 0; i < count; i++) {
    folded.push(foldSyllable(text.slice(from[i], ends[i])));
    if (i > 0) gaps.push(text.slice(ends[i - 1], from[i]).trim());
  }
  const start = count === 1 ? (keys[0] as number) : pairKey(keys[0] as number, keys[1] as number);
  const lastKey = keys[count - 1] as number;
  const phrase = { list, value, length: count, keys: keys.slice(0, count), lastKey, folded, gaps };
  const same = byStart.get(start);
  if (same) same.push(phrase);
  else {
    byStart.set(start, [phrase]);
    lookFor(start);
  }
}

const none: readonly never[] = [];

/** Where phrases of a list stand in a letter, in the order of the text; none overlap, none lie in a comment. */
export function phrasesOf<T>(letter: Letter, list: PhraseList<T>): readonly PhraseMatch<T>[] {
  return (matchesOf(letter)[list.number] as PhraseMatch<T>[] | undefined) ?? none;
}

/** By the number of the list. */
type Matches = (PhraseMatch<unknown>[] | undefined)[];

const matchesOf = lastOf((letter: Letter): Matches => {
  indexDeclared();
  const syllables = syllablesOf(letter);
  const { keys, sought, soughtCount } = syllables;
  const found: Matches = new Array(lists).fill(undefined);
  for (let n = 0; n < soughtCount; n++) {
    const i = sought[n] as number;
    const key = keys[i] as number;
    // Behind the last syllable stands another letter's: no phrase of this one reaches so far.
    const two = pairKey(key, keys[i + 1] as number);
    if (isSought(two)) take(found, letter, syllables, i, two);
    if (isSought(key)) take(found, letter, syllables, i, key);
  }
  return found;
});

/** Takes the phrases that begin so at a syllable, the longest of each list. */
function take(found: Matches, letter: Letter, syllables: Syllables, at: number, start: number): void {
  const phrases = byStart.get(start);
  if (!phrases) return;
  const { count, starts, ends, keys } = syllables;
  for (const phrase of phrases) {
    const last = at + phrase.length - 1;
    // Phrases of one beginning mostly differ in their last word.
    if (last >= count || keys[last] !== phrase.lastKey || !stands(phrase, letter.source.text, syllables, at)) continue;
    const place = span(starts[at] as number, ends[last] as number);
    let matches = found[phrase.list];
    if (matches && (matches[matches.length - 1] as Located).span.end > place.start) continue;
    if (letter.comments.length > 0 && inComment(letter.comments, place.start)) continue;
    if (!matches) {
      matches = [];
      found[phrase.list] = matches;
    }
    matches.push({ span: place, text: letter.source.text.slice(place.start, place.end), value: phrase.value });
  }
}

/** How syllables are written of which it is known that they read as their key says, by the last bits. */
const proven = new Int32Array(1 << 12);

function stands(phrase: Phrase, text: string, { starts, ends, keys, forms }: Syllables, at: number): boolean {
  const { length, keys: wanted, folded, gaps } = phrase;
  for (let i = 0; i < length; i++) if (keys[at + i] !== wanted[i]) return false;
  for (let i = 0; i < length; i++) {
    const start = starts[at + i] as number;
    if (i > 0 && !joins(text, ends[at + i - 1] as number, start, gaps[i - 1] as string)) return false;
    const form = forms[at + i] as number;
    if (proven[form & 0xfff] === form) continue;
    if (!readsAs(text, start, ends[at + i] as number, folded[i] as string)) return false;
    proven[form & 0xfff] = form;
  }
  return true;
}

/** Longer gaps belong to no phrase: columns, tables. */
const longestGap = 40;

function joins(text: string, from: number, to: number, wanted: string): boolean {
  if (to - from === 1 && wanted === "") return text.charCodeAt(from) === 32 || /\s/.test(text[from] as string);
  if (to - from > longestGap) return false;
  const gap = text.slice(from, to);
  return gap.trim() === wanted && (gap.match(/\r\n|\r|\n/g)?.length ?? 0) <= 1;
}
