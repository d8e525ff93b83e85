import { factsOf } from "../number-facts.ts";
import { isDigit } from "./chars.ts";
import type { Citation } from "./citation.ts";
import { issuerKey } from "./key.ts";
import type { ReadCitation } from "./mention.ts";

/** More documents than these under one sequence number, and none of them is told from the others. */
const mostAlike = 64;

/**
 * Links each short form (`Nghị định 30`) to the citation of the same letter that gives the document in full, where
 * exactly one fits: one before it, else one behind. Short forms that need one and have none are no citations.
 * `citations` are in order; those given back are, too.
 */
export function linkShortForms(citations: readonly ReadCitation[]): readonly ReadCitation[] {
  const short = citations.filter(isShort);
  if (short.length === 0) return citations;
  const full = new Map<string, Citation[]>();
  for (const citation of citations) if (!isShort(citation)) enter(full, citation);
  for (const citation of short) citation.refersTo = antecedent(citation, full.get(handles(citation)[0] ?? "") ?? []);
  return citations.filter((c) => !c.weak || c.refersTo !== null);
}

const initials = /^\p{Lu}{2,6}$/u;

/** A number without its symbol and date; a law named by the first letters of its name alone. */
function isShort({ number, name, kind, date }: Citation): boolean {
  if (number !== null)
    return date === null && isDigit(number, number.length - 1) && factsOf(number).parts.form === "bare";
  return name !== null && kind !== null && initials.test(name.slice(kind.length).trim());
}

const sequenceOf = (number: string): string | null =>
  factsOf(number)
    .parts.sequence?.replace(/^0+(?=\d)/, "")
    .toUpperCase() ?? null;

const firstLetters = (name: string): string =>
  initials.test(name) ? name : [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join("");

/** What a short form and the full one have in common: the sequence number, the first letters of a law's name. */
const handles = ({ number, name, kind }: Citation): string[] => [
  ...(name !== null && kind !== null ? [`${kind} ${firstLetters(name.slice(kind.length).trim())}`] : []),
  ...(number === null ? [] : [sequenceOf(number) ?? number]),
];

function enter(full: Map<string, Citation[]>, citation: Citation): void {
  for (const key of handles(citation)) {
    const alike = full.get(key);
    if (!alike) full.set(key, [citation]);
    else if (alike.length < mostAlike && !alike.some((other) => isSame(other, citation))) alike.push(citation);
  }
}

/** Whether two full citations may be of one document: the same number, nothing that speaks against it. */
export function isSame(a: Citation, b: Citation): boolean {
  if (a.number === null || b.number === null) {
    return a.number === b.number && nameOf(a) === nameOf(b) && agree(yearOf(a), yearOf(b));
  }
  return (
    factsOf(a.number).key === factsOf(b.number).key &&
    agree(a.date, b.date) &&
    (a.issuer === b.issuer || a.issuer === null || b.issuer === null || issuerKey(a.issuer) === issuerKey(b.issuer))
  );
}

const nameOf = ({ name }: Citation): string | undefined => name?.toLowerCase();
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** The year that a citation tells of its document. */
function yearOf({ number, date, dateText }: Citation): string | null {
  const year = number === null ? null : factsOf(number).parts.year;
  return year !== null ? String(year) : (date?.slice(0, 4) ?? /\d{4}$/.exec(dateText?.text ?? "")?.[0] ?? null);
}

/** Words for any document, and for a letter. */
const general = "Văn bản";
const letter = "Công văn";

function mayBe(short: Citation, full: Citation): boolean {
  const kinds = short.kind === full.kind || short.kind === general || (short.kind === letter && full.kind === general);
  if (!kinds || !agree(yearOf(short), yearOf(full))) return false;
  return short.issuer === null || (full.issuer !== null && issuerKey(short.issuer) === issuerKey(full.issuer));
}

function antecedent(short: Citation, alike: readonly Citation[]): Citation | null {
  if (alike.length >= mostAlike) return null;
  const fitting = alike.filter((full) => mayBe(short, full));
  const before = fitting.filter(({ span }) => span.end <= short.span.start);
  const [only, ...others] = before.length > 0 ? before : fitting;
  return only && others.length === 0 ? only : null;
}
