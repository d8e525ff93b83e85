import { isLetter, skipBlanks } from "./chars.ts";
import { organEnd } from "./organ-name.ts";

/** An issuer read in a text. Offsets are into that text. */
export interface ReadIssuer {
  readonly start: number;
  readonly end: number;
}

/** What scans and clerks make of the vowel of `của`. */
const vowels = "ủùúuũụỦÙÚUŨỤ";

/** Reads `của Bộ Tài chính` at `at`; the range is the name's. `joint` lets several organs follow each other. */
export function readIssuer(text: string, at: number, joint = false): ReadIssuer | null {
  let p = skipBlanks(text, at, 4);
  if (text.charCodeAt(p) === 44) p = skipBlanks(text, p + 1, 4);
  if ((text.charCodeAt(p) | 32) !== 99 || (text.charCodeAt(p + 2) | 32) !== 97) return null;
  if (!vowels.includes(text.charAt(p + 1))) return null;
  const start = skipBlanks(text, p + 3, 4);
  const end = isLetter(text, start) ? organEnd(text, start, joint) : null;
  return end === null ? null : { start, end };
}
