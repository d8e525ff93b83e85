import { type Desk, widthOf } from "./paragraph.ts";
import type { Paragraph } from "./sheet.ts";

/** Lines of the body that should stand on the page that is signed. */
const least = 2;
/** A paragraph of more lines is not moved to the next page as a whole. */
const most = 6;

/**
 * The end of a body, kept on one page with the closing below it: nobody should sign a page with nothing but a signature.
 * Paragraphs are moved whole, as programs differ in where they part one that is kept with the next.
 */
export function withClosing(desk: Desk, body: readonly Paragraph[]): Paragraph[] {
  const kept = [...body];
  let lines = 0;
  for (let i = kept.length - 1; i >= 0 && lines < least; i--) {
    const last = kept[i] as Paragraph;
    const own = linesOf(desk, last);
    if (own > most) break;
    kept[i] = { ...last, keepNext: true, keepLines: true };
    lines += own;
  }
  return kept;
}

/** About how many lines a paragraph has. */
const linesOf = ({ textWidth }: Desk, one: Paragraph): number =>
  Math.max(1, Math.ceil((widthOf(one) + Math.max(0, one.firstLine)) / textWidth));
