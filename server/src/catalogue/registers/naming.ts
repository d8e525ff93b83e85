import type { KnownDocument } from "../../core/citations/resolution.ts";
import { keyOf } from "../../core/number-facts.ts";
import { memoOf } from "../../core/text/memo.ts";
import { relatedTo } from "../resolving/by-number.ts";
import type { Register } from "./register.ts";

/** The documents of a register by the numbers that they name as replacing or amending them; made when first asked for. */
const namingIn = memoOf((register: Register): ReadonlyMap<string, readonly KnownDocument[]> => {
  const naming = new Map<string, KnownDocument[]>();
  for (const document of register.rows.related.map((row) => register.rows.document(row))) {
    for (const number of new Set([...document.replacedBy, ...document.amendedBy].map(keyOf))) {
      const known = naming.get(number);
      if (known) known.push(document);
      else naming.set(number, [document]);
    }
  }
  return naming;
});

/**
 * The rows of registers that name the document as the one that replaced or amended theirs. A row names it by its
 * number alone: `numbered` tells which documents have that, and of two that fit none is meant.
 */
export function rowsNaming(
  document: KnownDocument,
  registers: readonly Register[],
  numbered: (key: string) => readonly KnownDocument[],
): KnownDocument[] {
  const { number } = document;
  if (number === null) return [];
  const key = keyOf(number);
  return registers
    .flatMap((register) => namingIn(register).get(key) ?? [])
    .filter((row) => relatedTo(number, row, numbered)?.issued === document.issued);
}
