import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Catalogue } from "../../server/src/catalogue/catalogue.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import type { Finding } from "../../server/src/core/rules/rule.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { decode } from "../../server/src/core/text/decode.ts";

/** Where the letters lie: beside the project, never in it. */
export const lettersFolder = path.resolve(import.meta.dirname, "../../../shared/letters");

/** A letter as found, read and checked by the default rules with the built-in catalogue. */
export interface RealLetter {
  /** `seeds/000` */
  readonly id: string;
  readonly text: string;
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  /** The reading by hand, where there is one (JSON). */
  readonly gold: string | null;
}

/** All letters beside the project, in order; none where the folder is not there. */
export function realLetters(): readonly RealLetter[] {
  if (!existsSync(lettersFolder)) return [];
  const known = new Catalogue();
  return ["seeds", "real"].flatMap((folder) => {
    const place = path.join(lettersFolder, folder);
    const names = readdirSync(place).filter((f) => f.endsWith(".txt"));
    return names.sort().flatMap((file): RealLetter[] => {
      const { text } = decode(readFileSync(path.join(place, file)));
      if (text === null) return [];
      const letter = readLetter(text);
      const gold = path.join(place, file.replace(/txt$/, "gold.json"));
      return [
        {
          id: `${folder}/${file.replace(/\.txt$/, "")}`,
          text,
          letter,
          findings: lint(letter, undefined, known).findings,
          gold: existsSync(gold) ? readFileSync(gold, "utf8") : null,
        },
      ];
    });
  });
}
