import type { Citation } from "../core/citations/citation.ts";
import { titlePhrase } from "../core/citations/document-words.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { plainText } from "../core/text/plain-text.ts";
import { type Span, span } from "../core/text/span.ts";
import { foldTone } from "../core/text/vietnamese.ts";

/** How far behind a citation its title is looked for, in UTF-16 units: titles are a sentence long. */
const reach = 600;

/** Words with which a cited document's title begins behind number, date and issuer. */
const opens =
  /^\s?(?:về|v\/v|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|thi hành|thành lập|triển khai|đính chính|đẩy mạnh|tăng cường|thực hiện)(?!\p{L})/iu;

/** What stands behind a citation in its paragraph, as it is read. */
function behind({ source: { text } }: Letter, { span: { end } }: Citation) {
  const limit = Math.min(text.length, end + reach);
  const pieces: Span[] = [];
  for (let at = end; at < limit; ) {
    const found = text.indexOf("\n", at);
    const line = found < 0 ? limit : Math.min(found, limit);
    if (at !== end && text.slice(at, line).trim() === "") break;
    pieces.push(span(at, line));
    at = line + 1;
  }
  return plainText(text, pieces.length > 0 ? pieces : [span(end, end)]);
}

/** Whether the letter goes on with words that a title begins with. */
export const goesOnWithTitle = (letter: Letter, citation: Citation): boolean =>
  opens.test(behind(letter, citation).text);

/** Where the letter writes the very title of the document behind the citation; `null` where it writes another or none. */
export function writtenTitle(letter: Letter, citation: Citation, { title }: KnownDocument): Span | null {
  if (title === null) return null;
  const text = behind(letter, citation);
  const phrase = titlePhrase(title);
  const from = text.text.startsWith(" ") ? 1 : 0;
  const to = from + phrase.length;
  const goesOn = /^[\p{L}\p{N}]/u.test(text.text.slice(to));
  return comparable(text.text.slice(from, to)) === comparable(phrase) && !goesOn ? text.spanOf(0, to) : null;
}

const comparable = (text: string): string => foldTone(text.normalize("NFC")).toLowerCase();
