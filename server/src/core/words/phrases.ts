import { inComment } from "../rules/text/comments.ts";
import type { Letter } from "../syntax/letter.ts";
import { lastOf } from "../text/memo.ts";
import { type Located, type Span, span } from "../text/span.ts";
import { foldSyllable, readSyllables, syllablesOf } from "./syllables.ts";

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
  readonly keys: Int32Array;
  readonly folded: readonly string[];
  /** Between its syllables, without spaces: nothing, `,` or `-`. */
  readonly gaps: readonly string[];
}

/** All phrases by the keys of their first two syllables, or of the one they have; the longest first. */
const byStart = new Map<number, Phrase[]>();
/** One bit for each start, by its last bits: most syllables of a letter begin no phrase. */
const starts = new Uint8Array(1 << 16);
let lists = 0;

/**
 * Declares phrases, once, where a module is loaded. All lists are looked for in one pass over a letter, whatever their
 * number: in any case, wherever the tone mark stands, with all other marks as given. Between the syllables there may be
 * spaces or one line break, and a `,` or `-` where the phrase has one. Of two phrases of a list that begin at one place
 * the longer counts.
 */
export function phraseList<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseList<T> {
  const list = lists++;
  for (const [text, value] of entries) {
    const { count, starts: from, ends, keys } = readSyllables(text.normalize("NFC"));
    if (count === 0) throw new Error(`no syllable in the phrase “${text}”`);
    const folded: string[] = [];
    const gaps: string[] = [];
    for (let i = 0; i < count; i++) {
      folded.push(foldSyllable(text.slice(from[i], ends[i])));
      if (i > 0) gaps.push(text.slice(ends[i - 1], from[i]).trim());
    }
    const start = count === 1 ? (keys[0] as number) : pair(keys[0] as number, keys[1] as number);
    const same = byStart.get(start) ?? [];
    same.push({ list, value, keys: keys.slice(0, count), folded, gaps });
    same.sort((a, b) => b.keys.length - a.keys.length);
    byStart.set(start, same);
    starts[start & 0xffff] = 1;
  }
  return { number: list };
}

const pair = (first: number, second: number): number => Math.imul(first, 31) ^ second;

const none: readonly never[] = [];

/** Where phrases of a list stand in a letter, in the order of the text; none overlap, none lie in a comment. */
export function phrasesOf<T>(letter: Letter, list: PhraseList<T>): readonly PhraseMatch<T>[] {
  return (matchesOf(letter).get(list.number) as PhraseMatch<T>[] | undefined) ?? none;
}

const matchesOf = lastOf((letter: Letter): ReadonlyMap<number, PhraseMatch<unknown>[]> => {
  const { source, comments } = letter;
  const { text } = source;
  const { count, starts: from, ends, keys } = syllablesOf(letter);
  const found = new Map<number, PhraseMatch<unknown>[]>();
  const take = (at: number, start: number): void => {
    for (const phrase of byStart.get(start) ?? none) {
      const last = at + phrase.keys.length - 1;
      if (last >= count || !stands(phrase, at)) continue;
      const place = span(from[at] as number, ends[last] as number);
      let matches = found.get(phrase.list);
      const before = matches?.at(-1);
      if (before && before.span.end > place.start) continue;
      if (inComment(comments, place.start)) continue;
      if (!matches) {
        matches = [];
        found.set(phrase.list, matches);
      }
      matches.push({ span: place, text: text.slice(place.start, place.end), value: phrase.value });
    }
  };
  const stands = ({ keys: wanted, folded, gaps }: Phrase, at: number): boolean => {
    for (let i = 0; i < wanted.length; i++) if (keys[at + i] !== wanted[i]) return false;
    for (let i = 0; i < wanted.length; i++) {
      if (i > 0 && !joins(text, ends[at + i - 1] as number, from[at + i] as number, gaps[i - 1] as string))
        return false;
      if (foldSyllable(text.slice(from[at + i], ends[at + i])) !== folded[i]) return false;
    }
    return true;
  };
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    if (i + 1 < count) {
      const start = pair(key, keys[i + 1] as number);
      if (starts[start & 0xffff] === 1) take(i, start);
    }
    if (starts[key & 0xffff] === 1) take(i, key);
  }
  return found;
});

/** Longer gaps belong to no phrase: columns, tables. */
const longestGap = 40;

function joins(text: string, from: number, to: number, wanted: string): boolean {
  if (to - from === 1 && wanted === "") return text.charCodeAt(from) === 32 || /\s/.test(text[from] as string);
  if (to - from > longestGap) return false;
  const gap = text.slice(from, to);
  return gap.trim() === wanted && (gap.match(/\r\n|\r|\n/g)?.length ?? 0) <= 1;
}
