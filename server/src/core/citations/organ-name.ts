import { unaccent } from "../text/vietnamese.ts";
import { isAlphanumeric, isCapital, skipBlanks } from "./chars.ts";
import {
  commaPairs,
  firm,
  generalHeads,
  knownNames,
  localHeads,
  partsOfDocuments,
  placeWords,
  positions,
  stopPairs,
  stopWords,
} from "./issuer-words.ts";
import { Lengths } from "./lengths.ts";
import { Phrases, type Word, Words } from "./words.ts";

const longestName = 28;

/** End of the organ's name that begins at `at`, `null` where none begins there. */
export function organEnd(text: string, at: number, joint = false): number | null {
  const usual = joint ? null : usualEnd(text, at);
  if (usual !== null) return usual + addition(text, at, usual);
  const length = joint ? jointLength(text, at) : nameLength(text, at);
  return length === 0 ? null : at + length + addition(text, at, at + length);
}

/** The names last read, the letters behind them as far as they had a say: one letter names the same organs all over. */
const remembered = new Lengths();

function nameLength(text: string, at: number): number {
  const known = remembered.find(text, at);
  if (known !== null) return known;
  const words = new Words(text, at, longestName);
  const length = lengthOf(words, organ(words, 0), at);
  remembered.keep(text, at, words.seen, length);
  return length;
}

/** The same of organs that follow each other, as in the issuer of a joint document. */
function jointLength(text: string, at: number): number {
  const words = new Words(text, at, 3 * longestName);
  let count = organ(words, 0);
  for (let next = words.at(count); count > 0 && next; next = words.at(count)) {
    const and = next.key === "và" ? 1 : 0;
    const further = /^\s?[,–-]?\s?$/.test(next.gap) ? organ(words, count + and) : 0;
    if (further <= count + and) break;
    count = further;
  }
  return lengthOf(words, count, at);
}

/** Length of the first `count` words. */
const lengthOf = (words: Words, count: number, at: number): number =>
  count === 0 ? 0 : (words.at(count - 1)?.end ?? at) - at;

/** Names that are known, as they are usually written, by their first letters: most issuers are found without looking at words. */
const usualNames = new Map<string, string[]>();
const prefix = 5;
for (const name of [...knownNames, ...knownNames.filter((n) => n.startsWith("Bộ ")).map((n) => `Bộ trưởng ${n}`)]) {
  const key = name.slice(0, prefix);
  usualNames.set(
    key,
    [...(usualNames.get(key) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

function usualEnd(text: string, at: number): number | null {
  for (const name of usualNames.get(text.slice(at, at + prefix)) ?? []) {
    const end = at + name.length;
    if (text.charCodeAt(end - 1) !== name.charCodeAt(name.length - 1)) continue; // most differ here already
    if (text.startsWith(name, at) && !isAlphanumeric(text, end))
      return isCapital(text, skipBlanks(text, end, 3)) ? null : end;
  }
  return null;
}

const term = /\s{1,3}(?:\(\s?)?kh[oóòoỏõọ][aáàảãạ]\s{1,3}(?:[XVILxvil]{1,6}|\d{1,2})(?![\p{L}\d])\)?/uy;
const shortName = /\s{0,2}\(\p{Lu}[\p{Lu}\d &.-]{1,20}\)/uy;

/** Length of what belongs to the name behind it: `khóa XII`, and a firm's short name, `(PV GAS)`. */
function addition(text: string, start: number, end: number): number {
  const next = text.charCodeAt(skipBlanks(text, end, 3));
  if (next !== 107 && next !== 40) return 0;
  const pattern = firm.test(text.slice(start, end)) ? shortName : term;
  pattern.lastIndex = end;
  return pattern.exec(text)?.[0].length ?? 0;
}

const blank = /^\s+$/;
const dash = /^\s?[-–—]\s?$/;
const comma = /^,\s+$/;
const ampersand = /^\s?&\s?$/;
const shortPlace = /^(?:tp|tx|t|q|p|h|tt)$/;

/** Whether only blanks stand before the word. Nearly always it is one. */
const isBlankGap = (gap: string): boolean => gap === " " || blank.test(gap);
const follows = (word: Word | undefined): word is Word => word !== undefined && isBlankGap(word.gap);

const asWritten = (word: Word, first: boolean): string | null => (first || isBlankGap(word.gap) ? word.key : null);

/** Known names are found without diacritics, which scans lose, and whatever comma or dash stands inside. */
const asKnown = (word: Word, first: boolean): string | null =>
  first || word.gap === " " || /^[\s,–—-]{1,5}$/.test(word.gap) ? word.bare : null;

const phrases = (list: Iterable<string>): Phrases => Phrases.of([...list].map((phrase) => phrase.split(" ")));
const positionPhrases = phrases(positions);
const localPhrases = phrases(localHeads);
const generalPhrases = phrases(generalHeads);
const knownPhrases = Phrases.of(
  knownNames.map(
    (name) =>
      unaccent(name)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  ),
);

const position = (words: Words, from: number): number => positionPhrases.longest(words, from, asWritten);
const localHead = (words: Words, from: number): number => localPhrases.longest(words, from, asWritten);
const generalHead = (words: Words, from: number): number => generalPhrases.longest(words, from, asWritten);
const knownAt = (words: Words, from: number): number => knownPhrases.longest(words, from, asKnown);

/** Index behind the last of the words from `from` on that name an organ; 0 where they name none. */
function organ(words: Words, from: number): number {
  const known = knownAt(words, from);
  if (known > 0) return from + known;
  const first = words.at(from);
  if (!first) return 0;
  const held = position(words, from);
  if (held > 0) {
    const next = words.at(from + held);
    const headed = next && /^,?\s+$/.test(next.gap) ? organ(words, from + held) : 0;
    return headed || (first.begins ? from + held : 0);
  }
  const local = localHead(words, from);
  if (local > 0) return nameEnd(words, from + local, localGoing);
  const general = generalHead(words, from);
  if (general > 0) {
    const named = first.begins || words.at(from + general)?.begins; // `trường hợp` is no school, `trường Đại học Y` is
    return named && !stopsPair(words, from) ? nameEnd(words, from + general, generalGoing) : 0;
  }
  const begins = first.begins && /\p{L}/u.test(first.text) && !partsOfDocuments.has(first.key);
  return begins && !stops(words, from) ? nameEnd(words, from + 1, generalGoing) : 0;
}

/** For text in capitals, where scans lose diacritics and no small letter tells the end of a name. */
const barePairs = new Set([...stopPairs].map(unaccent));

/** How many words from `at` on go on with a name; 0 where it ended before. */
type Going = (words: Words, at: number, word: Word) => number;

/** Index behind the last word of a name that goes on from `from`. */
function nameEnd(words: Words, from: number, going: Going): number {
  let at = from;
  let small = 0;
  for (let word = words.at(at); word && joins(words, at, word); word = words.at(at)) {
    const count = going(words, at, word);
    if (count === 0) break;
    small = word.begins ? 0 : small + count;
    at += count;
    if (small > 6) return at - small; // a sentence, not a name
  }
  while (at > from && words.at(at - 1)?.key === "và") at--;
  return at;
}

/** After the head of a local organ: another one's, the words of places, and names. */
const localGoing: Going = (words, at, { begins, key }) => {
  if (stopsPair(words, at)) return 0;
  const head = localHead(words, at);
  if (head > 0) return head;
  if (placeWords.has(key)) return 1;
  return (begins || key === "và") && !stops(words, at) ? 1 : 0;
};

const generalGoing: Going = (words, at) => (stops(words, at) ? 0 : 1);

/** Whether the word may go on with the name, judging by what stands before it. */
function joins(words: Words, at: number, word: Word): boolean {
  if (isBlankGap(word.gap)) return true;
  if (ampersand.test(word.gap)) return word.begins;
  if (comma.test(word.gap)) return commaPairs.has(`${words.at(at - 1)?.key} ${word.key}`);
  if (dash.test(word.gap)) return word.begins && (word.key === "chi" || !beginsOrgan(words, at));
  return /^\.\s?$/.test(word.gap) && shortPlace.test(words.at(at - 1)?.key ?? "");
}

const beginsOrgan = (words: Words, at: number): boolean =>
  knownAt(words, at) > 0 || localHead(words, at) > 0 || generalHead(words, at) > 0;

function stops(words: Words, at: number): boolean {
  const word = words.at(at);
  if (!word || stopsPair(words, at)) return true;
  const { key, text, begins } = word;
  if (key === "và") return stopsAfterAnd(words, at + 1);
  return stopWords.has(key) && (!begins || key === "về" || key === "v" || isCapitals(text));
}

const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

function stopsPair(words: Words, at: number): boolean {
  const word = words.at(at);
  const next = words.at(at + 1);
  if (!word || !follows(next)) return false;
  return (
    stopPairs.has(`${word.key} ${next.key}`) || (isCapitals(word.text) && barePairs.has(`${word.bare} ${next.bare}`))
  );
}

/** After `và` another organ, another document or the sentence may follow; then the name ended before it. */
function stopsAfterAnd(words: Words, at: number): boolean {
  const next = words.at(at);
  if (!follows(next) || stops(words, at) || partsOfDocuments.has(next.key)) return true;
  if (localHead(words, at) > 0) return !/^(?:hđnd|dân)$/.test(words.at(at - 2)?.key ?? "");
  return knownAt(words, at) > 0 || (generalHead(words, at) > 0 && next.begins);
}
