import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Places } from "../catalogue/resolving/issuers.ts";
import { sameDocument } from "../catalogue/resolving/same.ts";
import { blankDocument, type KnownDocument } from "../core/citations/resolution.ts";

/** What is enough to find a document again after it has gone to the editor and come back. */
export type DocumentKey = Pick<KnownDocument, "type" | "number" | "issued" | "issuer" | "title">;

export const keyOfDocument = ({ type, number, issued, issuer, title }: KnownDocument): DocumentKey => ({
  type,
  number,
  issued,
  issuer,
  title,
});

/** Issuers that come from records are written in full: no letter lends them a place. */
const nowhere: Places = new Map();

/** Every record of the document, the nearest source first: its letter, rows of registers, the built-in set. */
export function recordsOf(key: DocumentKey, catalogue: Catalogue): KnownDocument[] {
  const wanted: KnownDocument = { ...blankDocument, ...key };
  const candidates = key.number === null ? catalogue.search(key.title ?? "", 50) : catalogue.numbered(key.number);
  return candidates.filter((known) => sameDocument(wanted, known, nowhere));
}

/** Reads a key that came back from the editor; `null` for anything else. */
export function readDocumentKey(value: unknown): DocumentKey | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => {
    const field = fields[name];
    return typeof field === "string" && field !== "" ? field : null;
  };
  const key = {
    type: text("type"),
    number: text("number"),
    issued: text("issued"),
    issuer: text("issuer"),
    title: text("title"),
  };
  return key.number === null && key.title === null ? null : key;
}
