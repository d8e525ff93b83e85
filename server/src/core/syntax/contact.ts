import { plainText } from "../text/plain-text.ts";
import { type Span, span } from "../text/span.ts";
import type { Contact } from "./letter.ts";
import { firstLine, type Lines } from "./lines.ts";

/** How a line about where an organ is found begins. */
export const contactLabel =
  /^(?:Địa chỉ|Đ\/c|Trụ sở|Điện thoại|ĐT|Tel|Fax|E-?mail|Thư điện tử|Website|Web|Trang (?:thông tin điện tử|web))(?: (?:cơ quan|liên hệ))?\s{0,2}:/iu;
/** The decree's sample has the address as `Số: 12 …` and the rest behind labels. */
const further = /(?:^Số\s?:?\s?\d)|(?:ĐT|Điện thoại|Fax|E-?mail|Website)\s{0,2}:|@/iu;

/** Reads the lines right below the closing that say where the organ is found; a blank line ends them. */
export function readContact(lines: Lines, from: number): Contact | null {
  const list = lines.lines;
  let at = firstLine(lines, from);
  while (at < list.length && list[at]?.kind !== "text") at++;
  if (at >= list.length || !contactLabel.test(lines.read(at).replace(/^[*_]+/, ""))) return null;
  const pieces: Span[] = [];
  for (let i = at; i < list.length && pieces.length < 6; i++) {
    const line = list[i] as Span & { readonly kind: string };
    if (line.kind !== "text" || !(contactLabel.test(lines.read(i)) || further.test(lines.read(i)))) break;
    pieces.push(span(Math.max(line.start, from), line.end));
  }
  const text = plainText(lines.source.text, pieces).trim();
  return { span: text.span, text };
}
