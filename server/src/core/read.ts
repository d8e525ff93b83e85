import { recogniseCitations } from "./citations/recognise.ts";
import type { Letter } from "./syntax/letter.ts";
import { parseLetter } from "./syntax/parse.ts";
import { Source } from "./text/source.ts";

/** Reads a letter: its components and its citations. Answers for any text; linear in its length; never throws. */
export function readLetter(text: string): Letter {
  const letter = parseLetter(new Source(text));
  return Object.assign(letter, { citations: recogniseCitations(letter) });
}
