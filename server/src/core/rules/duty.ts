import type { Letter } from "../syntax/letter.ts";
import type { Span } from "../text/span.ts";

const asked = /(?:đề nghị|yêu cầu|giao|phối hợp(?: chặt chẽ)? với|gửi về|báo cáo về)\s{1,3}(?:các\s{1,3})?$/iu;
const charged =
  /^(?:\s{1,3}[\p{L},-]{1,12}){0,6}?\s{1,3}(?:chủ trì|có trách nhiệm|chịu trách nhiệm|khẩn trương|tiếp tục)(?!\p{L})/iu;
const told = /(?<!\p{L})đã(?!\p{L})/iu;
const done = /(?<!\p{L})đã được\s{1,3}$/iu;
/** Reports and minutes tell what others did, in the names of that time. */
const telling = new Set(["bao-cao", "bien-ban"]);

/**
 * Whether a sentence of the body asks something of whom it names at a place (`đề nghị Sở … chủ trì`): only there a body
 * must be there on the letter's day. What a letter tells may be long ago.
 */
export function isAsked({ source: { text }, type, body, appendices }: Letter, at: Span): boolean {
  if (type !== null && telling.has(type)) return false;
  const first = body.blocks[0];
  if (!first || at.start < first.span.start || appendices.some((part) => at.start >= part.span.start)) return false;
  if (body.bases.some(({ span }) => at.start >= span.start && at.end <= span.end)) return false;
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  const after = charged.exec(text.slice(at.end, at.end + 120));
  return asked.test(before) || (after !== null && !told.test(after[0]) && !done.test(before));
}
