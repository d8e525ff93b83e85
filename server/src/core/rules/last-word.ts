import type { PlainText } from "../text/plain-text.ts";

/** Longest word that is looked at: a text may be megabytes without a space. */
const longest = 60;

/** The last word of a part with its sign, to show a finding that is about the part's end. Only the end is looked at. */
export function lastWord(part: PlainText): PlainText {
  const { text } = part;
  const word = /\S*$/.exec(text.slice(-longest))?.[0] ?? "";
  const from = text.length - word.length;
  return part.slice(isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from);
}

/** The sign out of `signs` that ends a part, with the spaces before it; an empty place where there is none. */
export function closingSign(part: PlainText, signs: string): PlainText {
  const { text } = part;
  let from = text.length;
  if (from > 0 && signs.includes(text.charAt(from - 1))) from--;
  while (/\s/.test(text.charAt(from - 1))) from--;
  return part.slice(from);
}

const isLowSurrogate = (c: number): boolean => c >= 0xdc00 && c < 0xe000;
