import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Citation } from "../core/citations/citation.ts";
import { numberParts } from "../core/citations/number-parts.ts";
import { isWorkbook } from "./definition.ts";
import { type DocumentKey, recordsOf } from "./known-again.ts";

/** A document as a register's new row will tell it. */
export type NewRow = DocumentKey;

/** Most registers offered for one document. */
const limit = 3;

/** A document that nobody knows, as a citation tells of it; `null` where that is too little to be a row. */
export function rowOf({ kind, number, date, issuer, name }: Citation): NewRow | null {
  if (number === null || name !== null) return null;
  const { form } = numberParts(number);
  return form === "bare" || form === "other" ? null : { type: kind, number, issued: date, issuer, title: null };
}

/** Addresses of the registers in use that the document may be written into: tables of text that do not have it yet. */
export function registersFor(row: NewRow, catalogue: Catalogue): string[] {
  if (row.number === null) return [];
  const there = new Set(recordsOf(row, catalogue).map(({ from, place }) => (from === "register" ? place?.uri : null)));
  return catalogue.registers
    .map(({ uri }) => uri)
    .filter((uri) => !isWorkbook(uri) && !there.has(uri))
    .slice(0, limit);
}
