import type { Citation } from "../../citations/citation.ts";
import { issuerKey } from "../../citations/key.ts";
import { keyOf } from "../../number-facts.ts";
import type { Letter } from "../../syntax/letter.ts";
import { ownNumber } from "../appendices/own-number.ts";
import { dateOf } from "../header/progress.ts";

/**
 * Whether a citation means the letter in which it stands: what its appendix is attached to, `Quyết định số 12/QĐ-UBND
 * này`, or its own number where day and issuer are not another's.
 */
export function meansItself(letter: Letter, { number, span, date, issuerText }: Citation): boolean {
  if (number === null) return false;
  const own = ownNumber(letter);
  if (own && letter.appendices.some(({ pointer }) => pointer && within(span.start, pointer.span))) return true;
  const behind = letter.source.text.slice(span.end, span.end + 12);
  const pointsHere = behind.includes("này") && /^[\s*_]{1,6}này(?!\p{L})/u.test(behind);
  if (!own) return pointsHere;
  if (keyOf(number) !== keyOf(own)) return false;
  if (pointsHere) return true;
  if (date !== null) return date === dateOf(letter);
  return issuerText === null || issuerKey(issuerText.text) === issuerKey(letter.header.issuer?.text ?? "");
}

const within = (offset: number, { start, end }: Citation["span"]): boolean => offset >= start && offset < end;
