import { isLetter, skipBlanks } from "./chars.ts";
import { organEnd } from "./organ-name.ts";

/** An issuer read in a text. Offsets are into that text. */
export interface ReadIssuer {
  readonly start: number;
  readonly end: number;
}

const of = /[cC][ủùúuũụỦÙÚUŨỤ][aA]\s{0,4}/uy;

/** Reads `của Bộ Tài chính` at `at`; the range is the name's. `joint` lets several organs follow each other. */
export function readIssuer(text: string, at: number, joint = false): ReadIssuer | null {
  let p = skipBlanks(text, at, 4);
  if (text.charCodeAt(p) === 44) p = skipBlanks(text, p + 1, 4);
  if ((text.charCodeAt(p) | 32) !== 99) return null;
  of.lastIndex = p;
  const m = of.exec(text);
  if (!m) return null;
  const start = p + m[0].length;
  const end = isLetter(text, start) ? organEnd(text, start, joint) : null;
  return end === null ? null : { start, end };
}
