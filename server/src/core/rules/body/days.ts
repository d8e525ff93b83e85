import { isoDate } from "../../syntax/date-line.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { type Located, overlaps, type Span } from "../../text/span.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";

/** A day that running text names: `ngày 15/4/2026`, `ngày 05 tháng 3 năm 2026`, `ngày 31/4`. */
export interface NamedDay extends Located {
  /** From the word `ngày` to the last figure. */
  readonly span: Span;
  readonly text: string;
  readonly day: number;
  readonly month: number;
  /** `null` where it is not said. */
  readonly year: number | null;
  /** `yyyy-mm-dd` where the year is said and the day is in the calendar. */
  readonly iso: string | null;
}

const word = phraseList([["ngày", true]]);
/** The day; sign, month and year; the month alone; behind words the month and the year. */
const figures =
  /\s{1,3}(\d{1,2})(?:([/.-])(\d{1,2})\2(\d{4})|\/(\d{1,2})|\s{1,3}tháng\s{1,3}(\d{1,2})(?:,?\s{1,3}năm\s{1,3}(\d{4}))?)(?![\p{L}\d/]|[.,-]\d)/uy;

/** What `figures` finds is not longer. */
const longest = 32;

/** The days that a letter names by the word `ngày`, in the order of the text; that of the letter itself is not among them. */
export const daysOf = lastOf((letter: Letter): readonly NamedDay[] => readDays(letter, phrasesOf(letter, word)));

/** Those of them that are not in the citation of a document, where most are. */
export const ownDaysOf = lastOf((letter: Letter): readonly NamedDay[] => {
  const { citations } = letter;
  let next = 0;
  const outside = phrasesOf(letter, word).filter(({ span: { start, end } }) => {
    while (next < citations.length && (citations[next] as Located).span.start <= start) next++;
    const last = citations[next - 1];
    return last === undefined || end + longest > last.span.end;
  });
  return readDays(letter, outside).filter(({ span }) => !inCitation(letter, span));
});

function readDays({ source, header }: Letter, words: readonly Located[]): NamedDay[] {
  const own = header.placeAndDate?.span;
  const found: NamedDay[] = [];
  for (const { span } of words) {
    figures.lastIndex = span.end;
    const m = figures.exec(source.text);
    if (!m || (own && overlaps(own, span))) continue;
    const at = { start: span.start, end: figures.lastIndex };
    found.push({ span: at, text: source.text.slice(at.start, at.end), ...read(m) });
  }
  return found;
}

function read(m: RegExpExecArray) {
  const written = m[4] ?? m[7];
  const day = Number(m[1]);
  const month = Number(m[3] ?? m[5] ?? m[6]);
  const year = written === undefined ? null : Number(written);
  return { day, month, year, iso: year === null ? null : isoDate(year, month, day) };
}

/** The last of parts in order that begins at an offset or before it. */
export function lastBefore<T extends Located>(parts: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((parts[mid] as T).span.start <= at) low = mid + 1;
    else high = mid;
  }
  return parts[low - 1];
}

/** Whether a place lies in the citation of a document, whose dates are judged on their own. */
function inCitation({ citations }: Letter, { start, end }: Span): boolean {
  const citation = lastBefore(citations, start);
  return citation !== undefined && end <= citation.span.end;
}

/** What stands behind a day of the lunar calendar: `ngày 10/3 âm lịch`, `ngày 10 tháng 3 năm Bính Ngọ`. */
const lunar = /^\s{0,2}\(?(?:âm lịch|AL|ÂL|năm\s\p{Lu}\p{Ll})/u;

/** Whether a day that ends there is of the lunar calendar, or quoted, as where another letter's slip is mended. */
export const isOther = (text: string, { start, end }: Span): boolean =>
  /[“"]/.test(text.charAt(start - 1)) || lunar.test(text.slice(end, end + 14));

/** Before the letter's own day, in its year or the one before: typed wrong, and no date of history. */
export const recent = (day: string, own: string): boolean =>
  day < own && Number(day.slice(0, 4)) >= Number(own.slice(0, 4)) - 1;

/** What stands before an offset in its sentence, as far as `most` characters. */
export function sentenceBefore(text: string, at: number, most = 300): string {
  const before = text.slice(Math.max(0, at - most), at);
  const end = Math.max(
    before.lastIndexOf("\n\n"),
    before.lastIndexOf(". "),
    before.lastIndexOf(".\n"),
    before.lastIndexOf(";"),
  );
  return before.slice(end + 1);
}
