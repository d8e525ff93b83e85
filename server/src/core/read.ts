import { type BackReference, readBackReferences } from "./citations/back-references.ts";
import { recogniseCitations } from "./citations/recognise.ts";
import type { Letter } from "./syntax/letter.ts";
import { parseLetter } from "./syntax/parse.ts";
import { Source } from "./text/source.ts";

/** Reads a letter: its components and its citations. Answers for any text; linear in its length; never throws. */
export function readLetter(text: string): Letter {
  const parts = parseLetter(new Source(text));
  const letter: Letter = Object.assign(parts, { citations: recogniseCitations(parts), backReferences: [] });
  let references: readonly BackReference[] | undefined;
  const get = (): readonly BackReference[] => {
    references ??= readBackReferences(letter);
    return references;
  };
  return Object.defineProperty(letter, "backReferences", { get, enumerable: true });
}
