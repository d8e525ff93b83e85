import path from "node:path";
import { pathToFileURL } from "node:url";
import { type LetterSummary, summarise } from "../catalogue/letters/letters.ts";
import type { LetterParts } from "../core/syntax/letter.ts";
import { parseLetter } from "../core/syntax/parse.ts";
import { Source } from "../core/text/source.ts";
import { silent } from "./failures.ts";
import { findTargets, readTarget, type Target } from "./files.ts";
import type { ReadLetter } from "./letters.ts";

/**
 * The letters that may be cited: those that were read, and the others in the folders of their configurations. `null`
 * where nothing is cited at all, nor a register named whose state somebody wants to know.
 */
export function citableLetters(letters: readonly ReadLetter[], registers: readonly string[]): LetterSummary[] | null {
  const configurations = new Set(letters.map((l) => l.configuration));
  const named = registers.length > 0 || [...configurations].some(({ config }) => config.catalogue.length > 0);
  if (!named && !letters.some((l) => l.hasCitations)) return null;
  const found = new Map<string, LetterSummary>();
  for (const { target, letter } of letters) {
    const read = letter();
    if (read) found.set(fileOf(target), ownDocument(target, read));
  }
  const workspaces = [...configurations].flatMap(({ workspace }) => workspace ?? []);
  // Nobody asked for these: one that cannot be read is not told.
  for (const target of findTargets(workspaces, "/", undefined, silent)) {
    const file = found.has(fileOf(target)) ? null : readTarget(target, silent);
    if (file) found.set(fileOf(target), ownDocument(target, parseLetter(new Source(file.text))));
  }
  return [...found.values()];
}

/** A letter as a document that others may cite; whom it cites itself, no command asks. */
const ownDocument = (target: Target, letter: LetterParts): LetterSummary =>
  summarise(uriOf(target), { ...letter, citations: [], backReferences: [] });

/** The address under which a letter is known. */
export const uriOf = (target: Target): string => pathToFileURL(fileOf(target)).href;

const fileOf = ({ file, folder, shown }: Target): string => file ?? path.join(folder, path.basename(shown));
