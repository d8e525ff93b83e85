import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

/** A line that is nothing but a page's number. */
const pageNumber = /^(?:[-–—]\s?\d{1,3}\s?[-–—]|(?:[Tt]rang (?:số )?)?\d{1,3}(?:\s?\/\s?\d{1,3})?)$/;
const longest = 16;
/** A line of a page, not of a table. */
const fullLine = 30;
const goesOn = /[\p{L}\d,)][*_]{0,3}$/u;
const opensSmall = /^[*_“"(]{0,3}\p{Ll}/u;
const listMarker = /^\p{L}[).]/u;

/**
 * Lines of the body that hold only a page's number and stand between two halves of a sentence, from the end of the
 * first half to the start of the second.
 */
export interface PageNumber {
  readonly span: Span;
  readonly gap: Span;
}

export const pageNumbersOf = lastOf((letter: Letter): readonly PageNumber[] => {
  const { source, body } = letter;
  const { text, lineStarts } = source;
  const found: PageNumber[] = [];
  const last = source.lineAt(body.span.end);
  for (let i = source.lineAt(body.span.start) + 1; i < last; i++) {
    const start = lineStarts[i] as number;
    const end = lineStarts[i + 1] ?? text.length;
    if (end - start > longest || end - start < 2) continue;
    const line = source.line(i).trim();
    if (!pageNumber.test(line)) continue;
    const head = text.slice(Math.max(body.span.start, start - 300), start);
    const before = head.trimEnd();
    const behind = text.slice(end, Math.min(body.span.end, end + 300));
    const lead = behind.length - behind.trimStart().length;
    const second = behind.slice(lead);
    const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
    if (lineBefore.length < fullLine || !goesOn.test(lineBefore)) continue;
    if (!opensSmall.test(second) || listMarker.test(second)) continue;
    const from = start + source.line(i).indexOf(line);
    const gap = { start: start - (head.length - before.length), end: end + lead };
    found.push({ span: { start: from, end: from + line.length }, gap });
  }
  return found;
});
