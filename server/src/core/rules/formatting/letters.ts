import type { LookName } from "../../standards/look.ts";
import type { Bilingual, RuleContext } from "../rule.ts";
import { byFamily, letterFamily } from "./families.ts";
import { lettersThat, type SetPart, setParts } from "./set-parts.ts";
import { lookWords, type Trait, traitWords } from "./words.ts";

/** Of all rules about bold, italic and underlined: the part's name, what it is and should be. */
export const traitMessage: Bilingual = {
  vi: "{part}: {found}, quy định {wanted}.",
  en: "{part}: {found}, prescribed is {wanted}.",
};

/**
 * Reports the first part of each family that is set against the table of type: most of its letters, and of running text
 * most of the whole. `except` are parts of which the table says nothing certain, or another rule speaks.
 */
export function reportTrait(context: RuleContext, trait: Trait, except: readonly LookName[]): void {
  for (const [name, parts] of byFamily(setParts(context), letterFamily)) {
    if (except.includes(name)) continue;
    const wanted = context.standard.look[name][trait];
    const isWrong = (those: readonly SetPart[]): boolean => {
      const all = sum(those, (part) => part.letters);
      const having = sum(those, (part) => lettersThat(part, (run) => run[trait]));
      return wanted ? having < all / 2 : having > all / 2;
    };
    const part = parts.find((one) => isWrong([one]));
    if (!part || (name === "body" && !isWrong(parts))) continue;
    const { has, hasNot } = traitWords[trait];
    context.report(part, {
      part: lookWords[name],
      found: wanted ? hasNot : has,
      wanted: wanted ? has : hasNot,
    });
  }
}

const sum = (parts: readonly SetPart[], of: (part: SetPart) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);
