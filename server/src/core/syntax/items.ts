import type { PlainText } from "../text/plain-text.ts";
import type { ListItem } from "./letter.ts";

const marker = /^[-+•–—~*●▪o](?=\s|\p{L}|\d|$)\s*/u;
/** An abbreviation's dots (`v.v.`, `…`) close nothing. */
const trailingDots = /(?:\.\.|…|v\.v)\s*\.?$/;

/** Whether a line opens an item of a list. */
export const opensItem = (text: string): boolean => /^(?:[-+•–—~●▪]\s?(?=[\p{L}\d(“"])|[-+•–—~●▪]\s)/u.test(text);

/** Splits an item into dash, text and closing sign. */
export function readItem(whole: PlainText): ListItem {
  const line = whole.text;
  const open = opensItem(line) ? (marker.exec(line)?.[0].length ?? 0) : 0;
  const end = line.trimEnd().length;
  const closed = end > open && ";,.".includes(line[end - 1] as string) && !trailingDots.test(line.slice(0, end));
  const textEnd = closed ? line.slice(0, end - 1).trimEnd().length : end;
  return {
    span: whole.span,
    whole,
    marker: open > 0 ? whole.slice(0, 1) : null,
    text: whole.slice(open, Math.max(open, textEnd)).trim(),
    closing: closed ? whole.slice(Math.max(open, textEnd), end) : null,
  };
}
