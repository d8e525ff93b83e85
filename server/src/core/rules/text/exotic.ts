import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { signsOf } from "./signs.ts";

/** What is beyond the Latin blocks, the signs of every letter left out: dashes, the ellipsis, quotation marks. */
const exotic = /[^\0-\u036f\u1e00-\u1eff\u2010-\u201d\u2020\u2021\u2026]/g;

/** Offsets of all characters (UTF-16 units) that are not Latin letters nor of the commonest signs, for several rules. */
export const exoticIn = lastOf((letter: Letter): readonly number[] => {
  const { text } = letter.source;
  const { foreign, beyond } = signsOf(letter);
  if (!foreign) return beyond.filter((at) => isExotic(text.charCodeAt(at)));
  const found: number[] = [];
  exotic.lastIndex = 0;
  while (exotic.test(text)) found.push(exotic.lastIndex - 1);
  return found;
});

/** The same for one that is no letter. */
const isExotic = (code: number): boolean =>
  code > 0x36f && !(code >= 0x2010 && code <= 0x201d) && code !== 0x2020 && code !== 0x2021 && code !== 0x2026;
