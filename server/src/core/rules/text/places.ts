import { titleBehind } from "../../citations/title.ts";
import { inComment } from "../../syntax/comments.ts";
import type { Letter } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { lastOf } from "../../text/memo.ts";
import type { Located, Span } from "../../text/span.ts";
import { isLatin } from "../../words/letters.ts";
import { type Bilingual, type RuleContext, safe, suggest, type Values } from "../rule.ts";

/** Where a string stands in a letter's text, or in a part of it, comments left out. */
export function placesOf({ source, comments }: Letter, wanted: string, within?: Span): number[] {
  const { text } = source;
  const { start, end } = within ?? { start: 0, end: text.length };
  const found: number[] = [];
  for (let at = text.indexOf(wanted, start); at >= 0 && at < end; at = text.indexOf(wanted, at + 1))
    if (comments.length === 0 || !inComment(comments, at)) found.push(at);
  return found;
}

/** The run of Latin letters around an offset. */
export function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (isLatin(text.charCodeAt(start - 1))) start--;
  while (isLatin(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Where the letter names other documents: number, date, issuer and title, which stay as they are. */
const citedSpans = lastOf((letter: Letter): readonly Span[] =>
  letter.citations.map((citation) => {
    const title = titleBehind(letter, citation);
    return title ? { start: citation.span.start, end: title.span.end } : citation.span;
  }),
);

export function inCitation(letter: Letter, at: number): boolean {
  const spans = citedSpans(letter);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span).start <= at) low = mid + 1;
    else high = mid;
  }
  return low > 0 && at < (spans[low - 1] as Span).end;
}

/** Whether `at` stands between an opening curly quotation mark and its closing one, in one paragraph. */
export function inQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const opened = before.lastIndexOf("“");
  return opened >= 0 && before.indexOf("”", opened) < 0 && before.indexOf("\n\n", opened) < 0;
}

/** What stands before an offset in its line, and behind it, at most `most` characters each. */
export function lineBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf("\n") + 1);
}
export function lineBehind(text: string, at: number, most: number): string {
  const behind = text.slice(at, at + most);
  const end = behind.indexOf("\n");
  return end < 0 ? behind : behind.slice(0, end);
}

/** A place to mend, with what fills the message there. */
export interface Mend extends Located {
  readonly newText: string;
  readonly values?: Values;
}

/** With more of them the keyboard or the converter is at fault, and one finding tells and mends all. */
const mostApart = 8;

/** Reports places of one mistake: each by itself with its own fix, or all at the first one where they are many. */
export function reportMends(report: RuleContext["report"], mends: readonly Mend[], how: MendAs): void {
  const fix = how.safe ? safe : suggest;
  const [first] = mends;
  const count = mends.length;
  const edit = (mend: Mend): Edit => replace(mend, mend.newText);
  if (first && count > (how.most ?? mostApart))
    report(first, { ...first.values, count }, fix(mends.map(edit), how.allTitle));
  else for (const mend of mends) report(mend, { ...mend.values, count }, fix(edit(mend), how.title));
}

export interface MendAs {
  readonly safe: boolean;
  readonly title?: Bilingual;
  readonly allTitle: Bilingual;
  readonly most?: number;
}

/** `wanted` in the case of `found`: all capitals, a capital in front, or small. */
export function inCaseOf(found: string, wanted: string): string {
  if (found === found.toUpperCase()) return wanted.toUpperCase();
  const [first = ""] = found;
  return first === first.toLowerCase() ? wanted : wanted.charAt(0).toUpperCase() + wanted.slice(1);
}
