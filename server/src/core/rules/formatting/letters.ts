import type { FormattedRun } from "../../formatting.ts";
import type { Look, LookName } from "../../standards/look.ts";
import type { RuleContext } from "../rule.ts";
import { byFamily, letterFamily } from "./families.ts";
import { lettersThat, type SetPart, setParts } from "./set-parts.ts";
import { lookWords } from "./words.ts";

/** What bold, italic and underline have in common: a letter has it or has not. */
export interface Trait {
  readonly wanted: (look: Look) => boolean;
  readonly is: (run: FormattedRun) => boolean;
  /** Parts of which the table says nothing certain, or another rule speaks. */
  readonly except: ReadonlySet<LookName>;
}

/** The first part of each family that is set against the table: most of its letters, and of running text most of the whole. */
export function* againstTable(
  context: RuleContext,
  { wanted, is, except }: Trait,
): Generator<{ readonly part: SetPart; readonly name: LookName; readonly wanted: boolean }> {
  for (const [name, parts] of byFamily(setParts(context), letterFamily)) {
    if (except.has(name)) continue;
    const right = wanted(context.standard.look[name]);
    const isWrong = (those: readonly SetPart[]): boolean => {
      const all = sum(those, (part) => part.letters);
      const having = sum(those, (part) => lettersThat(part, is));
      return right ? having < all / 2 : having > all / 2;
    };
    const part = parts.find((one) => isWrong([one]));
    if (part && (name !== "body" || isWrong(parts))) yield { part, name, wanted: right };
  }
}

const sum = (parts: readonly SetPart[], of: (part: SetPart) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);

/** The part's name and what stands there and should: `chữ đậm, quy định chữ không đậm`. */
export const told = (
  name: LookName,
  wanted: boolean,
  words: { readonly has: { vi: string; en: string }; readonly hasNot: { vi: string; en: string } },
) => ({
  part: lookWords[name],
  found: wanted ? words.hasNot : words.has,
  wanted: wanted ? words.has : words.hasNot,
});
