import { isLetter } from "../../citations/chars.ts";
import type { Citation } from "../../citations/citation.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { type Located, overlaps, type Span } from "../../text/span.ts";

/** Whether a place lies in what is written in sentences: the header and the signature have capitals of their own. */
export function isProse({ subject, addressees, body, distribution, appendices }: Letter, at: Span): boolean {
  if (overlaps(body.span, at)) return true;
  return [subject, addressees, distribution, ...appendices].some((part) => part !== null && overlaps(part.span, at));
}

const skipped = " \t*_(“\"'‘";
const mostSkipped = 40;
/** Signs behind which a sentence goes on. */
const goesOn = /[\p{L}\p{M}\d,)%”’"]/u;

/**
 * Whether a sentence, an item or a line may begin at `at`, so that a capital there says nothing. Generous: where in
 * doubt, it may.
 */
export function mayBegin(text: string, at: number): boolean {
  let p = at;
  let opened = false;
  while (p > 0 && at - p < mostSkipped && skipped.includes(text.charAt(p - 1))) {
    opened ||= '(“"‘'.includes(text.charAt(p - 1));
    p--;
  }
  return opened || p === 0 || !goesOn.test(text.charAt(p - 1));
}

/** The syllable right before `at`, in small letters; empty where a sign stands between. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 3 && /\s/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 12 && isLetter(text, start - 1)) start--;
  return end === at ? "" : text.slice(start, end).toLowerCase();
}

/** What follows at `at`, behind one blank or line break; empty where a sign stands there. */
export function textAfter(text: string, at: number, most = 24): string {
  return /^\s{1,3}([^\s].{0,60})/u.exec(text.slice(at, at + most))?.[1] ?? "";
}

/** Provisions are quoted over several paragraphs; straight quotation marks that far apart are of two quotations. */
const longestQuote = 6000;
const longestStraight = 1000;
const quotationMark = /[“”"]/g;
const paragraphEnd = /\n\r?\n/;

/** Whether `at` lies in quotation marks: what is quoted keeps its own spelling. */
export function isQuoted(letter: Letter, at: number): boolean {
  const quotes = quotesOf(letter);
  const last = quotes[lastBefore(quotes, at)];
  return last !== undefined && at < last.span.end;
}

/** What stands in quotation marks, in order; a quotation that is not closed ends with its paragraph. */
const quotesOf = lastOf(({ source: { text } }: Letter): readonly Located[] => {
  const found: Located[] = [];
  let start = -1;
  const unclosed = (next: number): void => {
    const inside = text.slice(start, Math.min(next, start + longestStraight));
    found.push({ span: { start, end: start + (paragraphEnd.exec(inside)?.index ?? inside.length) } });
  };
  for (const { 0: mark, index } of text.matchAll(quotationMark)) {
    if (start >= 0 && mark !== "“" && closes(text, start, index, mark)) {
      found.push({ span: { start, end: index } });
      start = -1;
    } else {
      if (start >= 0) unclosed(index);
      start = mark === "”" ? -1 : index;
    }
  }
  if (start >= 0) unclosed(text.length);
  return found;
});

function closes(text: string, start: number, end: number, mark: string): boolean {
  if (mark === "”" || text.charAt(start) === "“") return end - start <= longestQuote;
  return end - start <= longestStraight && !paragraphEnd.test(text.slice(start, end));
}

const longestTitle = 400;
const opensTitle =
  /^[\s*_“"]{0,8}(?:,\s)?(?:về|v\/v|quy định|qui định|hướng dẫn|ban hành|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|thành lập|kéo dài|triển khai|thực hiện|tăng cường)\s/iu;
const endsTitle = /[;:]|\.\s|\n\s{0,9}\n/;

/** Whether `at` lies in the title of a cited document: an older document's title keeps its words. */
export function isInTitle({ citations, source: { text } }: Letter, at: number): boolean {
  for (let i = lastBefore(citations, at); i >= 0; i--) {
    const { span, number } = citations[i] as Citation;
    if (at - span.end > longestTitle) return false;
    if (number === null || span.end > at) continue;
    if (opensTitle.test(text.slice(span.end, span.end + 24)) && !endsTitle.test(text.slice(span.end, at))) return true;
  }
  return false;
}

/** Index of the last that begins before `at`; -1 where none does. */
function lastBefore(places: readonly Located[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((places[mid] as Located).span.start < at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
