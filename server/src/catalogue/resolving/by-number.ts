import type { NumberParts } from "../../core/citations/key.ts";
import { kindOfPartyCode } from "../../core/citations/kinds.ts";
import type { Contradiction, KnownDocument } from "../../core/citations/resolution.ts";
import { factsOf, keyOf, type NumberFacts } from "../../core/number-facts.ts";
import type { Cited } from "../letters/letters.ts";
import { completed, type Frame } from "./frame.ts";
import { compareIssuers, organKey } from "./issuers.ts";
import { merged, sameDocument, typesAgree } from "./same.ts";
import { sameTerm } from "./terms.ts";

export interface Found {
  readonly document: KnownDocument;
  readonly contradictions: readonly Contradiction[];
}

/**
 * The document that a number means: of that number and symbol, issuer and year, or none. The symbol may name issuer
 * (`-CP`, `TT-BTC`) and year (`30/2020/…`) itself; else the citation must, or its date must be the record's very day.
 * `candidates` are the known documents with the number's key, the nearest source first. Only what the citation itself
 * says can contradict the record, not what the letter says of the number elsewhere.
 */
export function resolveNumber(
  number: string,
  written: Cited,
  frame: Frame,
  candidates: readonly KnownDocument[],
): Found | null {
  if (candidates.length === 0) return null;
  const facts = factsOf(number);
  const { parts } = facts;
  if (parts.form === "bare") return null;
  const cited = completed(written, frame);
  const possible = candidates.filter(
    (known) => (parts.form !== "law" || typesAgree(cited.kind, known.type)) && issuerFits(facts, cited, known, frame),
  );
  const onThatDay = possible.filter(({ issued }) => issued !== null && issued === cited.date);
  const chosen = onThatDay.length > 0 ? onThatDay : ofThatYear(possible, parts, cited, frame);
  const [first] = chosen;
  if (!first || !chosen.every((other) => other === first || sameDocument(first, other, frame.places))) return null;
  const document = merged(chosen);
  return { document, contradictions: contradictions(written, document, frame) };
}

/**
 * Whether a record's issuer is the one meant. What the symbol says of it is enough; the national set holds central
 * organs' documents only, whose symbols name them. Where nothing else tells, the very day does.
 */
function issuerFits({ issuerKey: said }: NumberFacts, cited: Cited, known: KnownDocument, frame: Frame): boolean {
  if (known.from === "national") return true;
  if (said !== null && (known.issuer === null || organKey(known.issuer) === said)) return true;
  const comparison =
    cited.issuer === null || known.issuer === null
      ? "unsure"
      : compareIssuers(cited.issuer, known.issuer, frame.placesOn(known.issued ?? cited.date));
  return comparison === "same" || (comparison === "unsure" && known.issued !== null && known.issued === cited.date);
}

/**
 * Those of the year that the number or the citation tells, of the Party's numbers those of that term. Where neither
 * says, the number must have been given once as far as is known, in the letter's own year or term: it is given again
 * in others.
 */
function ofThatYear(
  possible: readonly KnownDocument[],
  parts: NumberParts,
  { date, year }: Cited,
  frame: Frame,
): readonly KnownDocument[] {
  if (parts.year !== null) return possible;
  const inPeriodOf = (day: string) =>
    possible.filter(({ issued }) => issued !== null && samePeriod(issued, day, parts));
  if (date !== null) return inPeriodOf(date);
  if (year !== null) return possible.filter(({ issued }) => issued?.startsWith(year));
  const { date: today } = frame;
  if (today === null) return [];
  const before = possible.filter(({ issued }) => issued === null || issued <= today);
  return before.every(({ issued }) => issued !== null && samePeriod(issued, today, parts)) ? before : [];
}

const isParty = ({ form, type }: NumberParts): boolean =>
  form === "party" && type !== null && kindOfPartyCode(type) !== null;

/** Within which a number is given once: a year, for the Party a term. */
const samePeriod = (a: string, b: string, parts: NumberParts): boolean =>
  isParty(parts) ? sameTerm(a, b, /tw$/i.test(parts.organ ?? "")) : a.slice(0, 4) === b.slice(0, 4);

/** Records whose date is known to be in doubt speak against no citation. */
const dateInDoubt = "doubtful";

function contradictions(cited: Cited, known: KnownDocument, frame: Frame): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (field: Contradiction["field"], a: string | null, b: string | null, differs: boolean) => {
    if (a !== null && b !== null && differs) found.push({ field, cited: a, known: b });
  };
  const { issuer } = cited;
  add("date", cited.date, known.issued, cited.date !== known.issued && known.checked !== dateInDoubt);
  add("type", cited.kind, known.type, !typesAgree(cited.kind, known.type));
  if (cited.issuerWritten && issuer !== null && known.issuer !== null && issuer !== known.issuer)
    add(
      "issuer",
      issuer,
      known.issuer,
      compareIssuers(issuer, known.issuer, frame.placesOn(known.issued)) === "different",
    );
  return found;
}

/** Found under which key: candidates of a number that another document's record names. */
export function relatedTo(
  number: string,
  of: KnownDocument,
  numbered: (key: string) => readonly KnownDocument[],
): KnownDocument | null {
  const later = numbered(keyOf(number)).filter(
    ({ issued }) => issued === null || of.issued === null || issued >= of.issued,
  );
  const [first] = later;
  return first && later.every((other) => other.issued === first.issued) ? first : null;
}
