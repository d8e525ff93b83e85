import { frameOfLetter } from "../catalogue/resolving/frame.ts";
import { sameDocument } from "../catalogue/resolving/same.ts";
import { citedByName, lawName } from "../core/citations/document-words.ts";
import { numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { lastOf } from "../core/text/memo.ts";
import type { ServiceContext } from "./context.ts";

export { firstCitation, shortCitation } from "../core/citations/write.ts";

/** Whether the text of the letter cites the document before `offset`. The subject does not count: it is short by nature. */
export function citedBefore(
  { letter, catalogue }: Pick<ServiceContext, "letter" | "catalogue">,
  document: KnownDocument,
  offset: number,
): boolean {
  const known = knownIn({ letter, catalogue });
  const key = document.number === null ? null : numberKey(document.number);
  const name = citedByName(document) ? lawName(document) : null;
  return letter.citations.some((c, i) => {
    if (c.span.end >= offset || c.where === "subject") return false;
    const cited = known[i];
    if (cited) return sameDocument(cited, document, frameOfLetter(letter).places);
    if (c.number === null) return c.name !== null && c.name === name;
    return key !== null && numberKey(c.number) === key && sameDate(c.date, document.issued);
  });
}

/** What the letter's citations stand for, in their order: it is asked for each of the documents that are offered. */
const byLetter = lastOf((letter: Letter) =>
  lastOf((catalogue: ServiceContext["catalogue"]) =>
    letter.citations.map((c) => catalogue.resolve(c, letter).document),
  ),
);
const knownIn = ({ letter, catalogue }: Pick<ServiceContext, "letter" | "catalogue">) => byLetter(letter)(catalogue);

/** Numbers begin anew each year or term, so two dates that differ are two documents. */
const sameDate = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
