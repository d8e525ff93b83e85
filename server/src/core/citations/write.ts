import type { Standard } from "../standards/standard.ts";
import { citedByName, lawName, longDate, titlePhrase } from "./document-words.ts";
import type { KnownDocument } from "./resolution.ts";

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
