import { titleBehind } from "../citations/title.ts";
import type { Letter } from "../syntax/letter.ts";
import { overlaps, type Span } from "../text/span.ts";

const past = /(?:nguyên là|nguyên|trước là|trước đây là|tiền thân là|tên cũ)\s*$/iu;
const isPast =
  /^[\s,]{0,3}\(?\s?(?:cũ|trước đây|trước (?:khi )?sắp xếp|trước ngày|trước sáp nhập|nay là|nay thuộc|nay được|đã (?:được )?(?:sáp nhập|giải thể|kết thúc|hợp nhất)|kết thúc hoạt động)(?!\p{L})/iu;

/**
 * Whether what stands at a place speaks of former times: in a citation or the title of an older document, or with a word
 * such as `(cũ)`, `nay là`, `trước đây` beside it. There old names are right.
 */
export function speaksOfPast(letter: Letter, at: Span): boolean {
  const { source, citations } = letter;
  if (past.test(source.text.slice(Math.max(0, at.start - 20), at.start))) return true;
  if (isPast.test(source.text.slice(at.end, at.end + 40))) return true;
  return citations.some((citation) => {
    if (citation.span.start > at.start) return false;
    const title = citation.span.end > at.start - 500 ? titleBehind(letter, citation) : null;
    return overlaps(citation.span, at) || (title !== null && overlaps(title.span, at));
  });
}
