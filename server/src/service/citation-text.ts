import { numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { citedByName, lawName, longDate, titlePhrase } from "./document-words.ts";

/**
 * A document as it is cited the first time: type, number, date, issuer, title; laws by their name alone, in the bases
 * with the date (State) or the year (Party). What the record does not know is left out.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; Hướng dẫn 05-HD/VPTW, Phần II, mục I.6.
 */
export function firstCitation(document: KnownDocument, standard: Standard, where: "basis" | "body"): string {
  const { issued, issuer, title } = document;
  if (citedByName(document)) {
    const name = lawName(document);
    if (where === "body" || !issued || /\d{4}$/.test(name)) return name;
    return standard.system === "state" ? `${name} ${longDate(issued, standard)}` : `${name} năm ${issued.slice(0, 4)}`;
  }
  return [
    shortCitation(document),
    issued ? longDate(issued, standard) : "",
    issuer ? `của ${issuer}` : "",
    title ? titlePhrase(title) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A document as it is cited once more: type and number, a law by its name. */
export function shortCitation(document: KnownDocument): string {
  if (citedByName(document)) return lawName(document);
  return `${document.type ?? "Văn bản"}${document.number ? ` số ${document.number}` : ""}`;
}

/** Whether the text of the letter cites the document before `offset`. The subject does not count: it is short by nature. */
export function citedBefore(letter: Letter, document: KnownDocument, offset: number): boolean {
  const key = document.number === null ? null : numberKey(document.number);
  const name = citedByName(document) ? lawName(document) : null;
  return letter.citations.some(
    (c) =>
      c.span.end < offset &&
      c.where !== "subject" &&
      ((c.number !== null && key !== null && numberKey(c.number) === key && sameDate(c.date, document.issued)) ||
        (c.name !== null && c.name === name)),
  );
}

/** Numbers begin anew each year or term, so two dates that differ are two documents. */
const sameDate = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
