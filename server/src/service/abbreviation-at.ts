import { kindOfCode, kindOfPartyCode } from "../core/citations/kinds.ts";
import { organOfCode, organOfPartyCode } from "../core/citations/organs.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { type Located, type Span, span, touches } from "../core/text/span.ts";
import { type Abbreviation, type AbbreviationPlace, abbreviations } from "./abbreviations.ts";
import { shortDate } from "./document-words.ts";

/** An abbreviation of the letter with what it stands for. */
export interface AbbreviationAt extends Located {
  readonly text: string;
  readonly abbreviation: Abbreviation;
}

/** How far around the place the word is looked for, in UTF-16 units. */
const reach = 60;

const token = /[\p{L}\p{M}\p{N}]+(?:[./&-][\p{L}\p{M}\p{N}]+)*\.?/gu;

/** The abbreviation under the cursor: the whole word (`KT-XH`, `T/M`) before its parts (`UBND` of `UBND-VP`). */
export function abbreviationAt(letter: Letter, offset: number): AbbreviationAt | null {
  const from = Math.max(0, offset - reach);
  const near = letter.source.text.slice(from, offset + reach);
  const at = offset - from;
  for (const match of near.matchAll(token)) {
    if (match.index > at) break;
    if (match.index + match[0].length < at) continue;
    const number = numberAt(letter, offset);
    const places =
      number === null ? placesOf(letter, offset, near.slice(Math.max(0, match.index - 4), match.index)) : [];
    for (const part of wholeAndParts(match[0], match.index, at, number !== null)) {
      const word = part.text.normalize("NFC");
      const abbreviation = number === null ? look(places, word) : inNumber(number, word);
      if (abbreviation) return { text: part.text, abbreviation, span: span(from + part.start, from + part.end) };
    }
  }
  return null;
}

/** The number that is written at the place: the letter's own or a cited one. */
function numberAt({ header, citations }: Letter, offset: number): string | null {
  const own = [header.number, ...header.otherNumbers].find((n) => n?.symbol && touches(n.symbol.span, offset));
  const cited = citations.find((c) => c.numberText && touches(c.numberText.span, offset));
  return own?.text.text ?? cited?.numberText?.text ?? null;
}

/** Which tables speak at the place, the most particular first. */
function placesOf({ subject, distribution, signature }: Letter, offset: number, before: string): AbbreviationPlace[] {
  const on = (part: Located | null | undefined) => !!part && touches(part.span, offset);
  if (signature?.authorities.some((a) => on(a.prefix))) return ["signature"];
  if (on(subject?.prefix)) return ["subject"];
  if (on(distribution?.filingLine)) return ["filing", "symbol", "list", "text"];
  if (distribution && (on(distribution) || distribution.items.some((i) => on(i.whole))))
    return ["purpose", "list", "text"];
  return /\((?:để )?$/u.test(before) ? ["purpose", "text"] : ["text"];
}

const own = <T>(table: Readonly<Record<string, T>>, word: string): T | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null;

function look(places: readonly AbbreviationPlace[], word: string): Abbreviation | null {
  for (const place of places) {
    const found = own(abbreviations[place], word) ?? own(abbreviations[place], `${word}.`);
    if (found) return found;
  }
  // Two letters are too often a word of their own to be taken for an organ in running text.
  return word.length > 2 && places.includes("text") && /^\p{Lu}+$/u.test(word) ? organ(word, false) : null;
}

/** `NQ` and `CP` of `48/NQ-CP`, `KL` and `TW` of `07-KL/TW`. */
function inNumber(number: string, word: string): Abbreviation | null {
  const party = /\d\p{L}?\s?[-–]\s?\p{L}/u.test(number);
  const kind = party ? kindOfPartyCode(word) : kindOfCode(word);
  const first = new RegExp(`\\d\\p{L}?\\s?[-–/]\\s?${word}(?!\\p{L})`, "u").test(number.normalize("NFC"));
  if (kind && first) return same(kind.name);
  const bare = word.replace(/\d+$/, "");
  return own(abbreviations.symbol, bare) ?? organ(word, party) ?? own(abbreviations.text, word);
}

const same = (name: string): Abbreviation => ({ meaning: { vi: name, en: name } });

function organ(code: string, party: boolean): Abbreviation | null {
  const found = party ? organOfPartyCode(code) : organOfCode(code);
  if (!found) return null;
  const { name, to, successors } = found;
  if (!to) return same(name);
  const now = successors.join(", ");
  const note = {
    vi: `đến hết ngày ${shortDate(to)}${now && `; nay: ${now}`}`,
    en: `until ${shortDate(to)}${now && `; now: ${now}`}`,
  };
  return { ...same(name), note };
}

interface Part extends Span {
  readonly text: string;
}

function* wholeAndParts(word: string, start: number, at: number, partsOnly: boolean): Generator<Part> {
  if (!partsOnly) {
    yield { text: word, start, end: start + word.length };
    if (word.endsWith(".")) yield { text: word.slice(0, -1), start, end: start + word.length - 1 };
  }
  for (const match of word.matchAll(/[^./&-]+/gu)) {
    const part = { text: match[0], start: start + match.index, end: start + match.index + match[0].length };
    if (touches(part, at)) yield part;
  }
}
