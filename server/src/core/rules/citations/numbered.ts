import type { Citation } from "../../citations/citation.ts";
import type { NumberParts } from "../../citations/key.ts";
import { factsOf, type NumberFacts } from "../../number-facts.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";

/** A citation by number, with what the number says of itself. */
export interface Numbered {
  readonly citation: Citation;
  readonly number: string;
  readonly facts: NumberFacts;
  readonly parts: NumberParts;
}

/** The citations that have a number, taken apart once for all rules. */
export const numberedIn = lastOf(({ citations }: Letter): readonly Numbered[] => {
  const found: Numbered[] = [];
  for (const citation of citations) {
    const { number } = citation;
    if (number === null) continue;
    const facts = factsOf(number);
    found.push({ citation, number, facts, parts: facts.parts });
  }
  return found;
});
