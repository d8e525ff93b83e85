import { readFileSync } from "node:fs";
import type { Formatting } from "../core/formatting.ts";
import { faults } from "../import/faults.ts";
import { type Failures, reasonOf } from "./failures.ts";
import type { Target } from "./files.ts";
import { readStandardInput } from "./stdin.ts";

/** A Word file's letter: its text as a draft, and what it looks like. */
export interface WordLetter {
  readonly text: string;
  readonly formatting: Formatting;
}

const wordFile = /\.docx$/i;

export const isWord = ({ shown }: Target): boolean => wordFile.test(shown);

/** The Word files among `targets`; one that does not come in is told as a failure and left out. */
export async function readWordLetters(
  targets: readonly Target[],
  failed: Failures,
): Promise<ReadonlyMap<Target, WordLetter>> {
  const found = new Map<Target, WordLetter>();
  const word = targets.filter(isWord);
  if (word.length === 0) return found;
  const { importWord } = await import("../import/read.ts");
  for (const target of word) {
    try {
      const answer = await importWord(target.file === null ? readStandardInput() : readFileSync(target.file));
      if ("fault" in answer) failed.add(target.shown, faults[answer.fault]);
      else {
        for (const { message } of answer.notes) failed.note(target.shown, message);
        found.set(target, answer);
      }
    } catch (error) {
      failed.add(target.shown, reasonOf(error));
    }
  }
  return found;
}
