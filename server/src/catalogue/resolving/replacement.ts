import type { KnownDocument } from "../../core/citations/resolution.ts";
import { relatedTo } from "./by-number.ts";
import { sameDocument } from "./same.ts";
import { type Related, validityAt } from "./validity.ts";

/** How many replacements one behind the other are followed. */
const longest = 8;

/**
 * The document that stands in for one that was replaced, in force on a day: the one replacement, or the replacement's
 * own. `null` where several share its place, where one of them is not known, and where none is in force that day.
 */
export function replacementOf(
  document: KnownDocument,
  date: string | null,
  numbered: (key: string) => readonly KnownDocument[],
): KnownDocument | null {
  const related: Related = (number, of) => relatedTo(number, of, numbered);
  let current = document;
  for (let step = 0; step < longest; step++) {
    const [number, ...more] = current.replacedBy;
    const next = number === undefined || more.length > 0 ? null : related(number, current);
    if (!next || sameDocument(next, current, new Map())) return null;
    const { reason } = validityAt(next, date, related);
    if (reason === null) return next;
    if (reason === "not-yet") return null;
    current = next;
  }
  return null;
}
