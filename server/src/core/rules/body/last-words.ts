import type { Block } from "../../syntax/letter.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { lastWord } from "../last-word.ts";

/** What a scanner may have made of `./.`, a signature or a stamp: a text that ends so is not judged. */
const damaged = /\/|[^\p{L}\d\s.,;:!?()“”"'%…-]|\s\S{1,2}$/u;

/**
 * The last word of the body with its sign, `null` where the text does not end like prose: noise of a scan, a table, a
 * heading or a list's `;` tell nothing about the end mark.
 */
export function closingWord(blocks: readonly Block[]): PlainText | null {
  const last = blocks.at(-1)?.text;
  if (!last || last.text.length < 20 || !/\p{Ll}{2}/u.test(last.text)) return null;
  const tail = last.text.slice(-14);
  if (damaged.test(tail) || /[;:,]$/.test(tail)) return null;
  return lastWord(last);
}
