import type { Citation } from "../../core/citations/citation.ts";
import { kinds } from "../../core/citations/kinds.ts";
import { cleanNumber } from "../../core/citations/number-parts.ts";
import { blankDocument, type KnownDocument } from "../../core/citations/resolution.ts";
import { keyOf } from "../../core/number-facts.ts";
import { partyTypes, stateTypes } from "../../core/standards/types.ts";
import type { DateText, Letter, NumberLine } from "../../core/syntax/letter.ts";
import { slugOf } from "../../core/syntax/words.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import type { Range, Source } from "../../core/text/source.ts";
import { unaccent } from "../../core/text/vietnamese.ts";
import type { Documents } from "../documents.ts";
import { aliasOf } from "../resolving/alias.ts";
import { placesIn } from "../resolving/issuers.ts";
import { nameKey, splitYear } from "../resolving/names.ts";
import { organCase } from "../resolving/organ-case.ts";
import { compact } from "./pool.ts";

/** What a citation says, without the letter it stands in. */
export interface Cited {
  readonly kind: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly date: string | null;
  /** `2013` of `Luật Đất đai năm 2013`, where no complete date is said. */
  readonly year: string | null;
  readonly issuer: string | null;
  /** Whether the issuer was written there, not taken from the symbol or the sentence. */
  readonly issuerWritten: boolean;
  /** Key of the other name by which it is cited, where it is (`aliasOf`). */
  readonly alias: string | null;
}

export interface Mention extends Cited {
  readonly text: string;
  readonly range: Range;
  /** `điểm a khoản 2 Điều 5`, where a provision is cited of it. */
  readonly provision: string | null;
  /** The key it is found under: of its number, else of its name. */
  readonly key: string;
}

/** What other letters need of a letter: itself as a document, and whom it cites. Plain data, free of the letter's text. */
export interface LetterSummary {
  readonly uri: string;
  /** `null` where it has no number yet. */
  readonly document: KnownDocument | null;
  readonly date: string | null;
  /** Where only the year can be read, the days of that year. */
  readonly days: Days | null;
  /** Issuer, superior and place of issue, where the header has them: they say what `UBND tỉnh` means here. */
  readonly origins: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Reads off a letter what others need of it. Linear in its citations. */
export function summarise(uri: string, letter: Letter): LetterSummary {
  const { header, citations, source } = letter;
  const place = header.placeAndDate?.place;
  return compact({
    uri,
    document: ownDocument(uri, letter),
    date: header.placeAndDate?.date?.iso ?? null,
    days: daysOf(header.placeAndDate?.date),
    origins: [header.issuer, header.parent, place].flatMap((part) => (part ? [part.text] : [])),
    mentions: citations.map((citation) => mentionOf(citation, citations, source)),
  });
}

/** First and last day on which a letter may have been written. */
export type Days = readonly [first: string, last: string];

const blankDay = /^ngày[\s.…_/-]*(?:tháng[\s.…_\d/-]*)?(?:năm)?\s{0,4}\d{4}$/iu;

/**
 * The days of a letter of which only the year can be read: the year's. A draft whose day is still blank is written
 * today, and what ends in its year has ended: the year's last.
 */
export function daysOf(date: DateText | null | undefined): Days | null {
  const year = date && date.iso === null ? date.year?.text : undefined;
  if (!date || !year || !/^(?:19|20)\d\d$/.test(year)) return null;
  const last = `${year}-12-31`;
  return blankDay.test(date.text.text) ? [last, last] : [`${year}-01-01`, last];
}

const yearInside = /(?:19|20)\d\d(?!\d)/;

/** What a citation says. A short form means the number or name of the one for which it stands. */
export function citedBy(citation: Citation, citations: readonly Citation[] = none): Cited {
  const { kind, date, dateText, issuer, issuerText, refersTo } = citation;
  const { number, name } = refersTo ?? citation;
  const year = date === null ? (yearInside.exec((dateText ?? refersTo?.dateText)?.text ?? "")?.[0] ?? null) : null;
  const alias = aliasOf(citation, citations);
  return { kind, number, name, date, year, issuer, issuerWritten: issuerText !== null, alias };
}

function mentionOf(citation: Citation, citations: readonly Citation[], source: Source): Mention {
  const { text, provision, span } = citation;
  const cited = citedBy(citation, citations);
  return {
    ...cited,
    text: text.text,
    range: source.rangeOf(span),
    provision: provision?.text ?? null,
    key: keyOfCited(cited),
  };
}

const keyOfCited = ({ number, name, alias }: Cited): string =>
  alias ?? (number === null ? splitYear(nameKey(name ?? "")).name : keyOf(number));

/** The letter as a document that others may cite; `null` while its number is blank. */
export function ownDocument(uri: string, { header, type, subject, source, system }: Letter): KnownDocument | null {
  const { number, placeAndDate, issuer, parent } = header;
  const text = number && ownNumber(number);
  if (!number || !text) return null;
  return {
    ...blankDocument,
    type: type === null ? null : (names[system].get(type) ?? null),
    number: text,
    issued: placeAndDate?.date?.iso ?? null,
    issuer: issuer && fullName(issuer, parent),
    title: subject?.content.text ?? null,
    from: "workspace",
    place: { uri, range: source.rangeOf(number.span) },
  };
}

/** `Số: 845 /UBND-VP` → `845/UBND-VP`; `null` while the number or its symbol is blank. */
export function ownNumber({ sequence, separator, symbol }: NumberLine): string | null {
  return sequence && symbol ? cleanNumber(sequence.text + (separator?.text ?? "/") + symbol.text) : null;
}

const placeName = /(?:^|\s)((?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s.{1,80})$/iu;

/** `SỞ Y TẾ` under `UBND TỈNH BẮC KẠN` is `Sở Y tế tỉnh Bắc Kạn`. */
function fullName(issuer: PlainText, parent: PlainText | null): string {
  const name = organCase(issuer.text);
  if (!parent || placesIn(name).size > 0) return name;
  const place = placeName.exec(organCase(parent.text))?.[1];
  return place && placesIn(parent.text).size > 0 ? `${name} ${place}` : name;
}

const bySlug = (types: readonly { readonly slug: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map([
    ...kinds.map((kind) => [slugOf(unaccent(kind.name)), kind.name] as const),
    ...types.map((type) => [type.slug, type.name] as const),
  ]);

const names = { state: bySlug(stateTypes), party: bySlug(partyTypes) };

/** The letters of a workspace as sources of documents and as those that cite. A change costs what the one letter costs. */
export class LetterIndex implements Documents {
  readonly #summaries = new Map<string, LetterSummary>();
  readonly #numbered = new Map<string, Set<LetterSummary>>();
  readonly #citing = new Map<string, Set<LetterSummary>>();

  get size(): number {
    return this.#summaries.size;
  }

  get(uri: string): LetterSummary | undefined {
    return this.#summaries.get(uri);
  }

  /** Of every letter, numbered or not. */
  summaries(): Iterable<LetterSummary> {
    return this.#summaries.values();
  }

  /** Takes a letter in, in place of what was known under its address. */
  set(summary: LetterSummary): void {
    this.delete(summary.uri);
    this.#summaries.set(summary.uri, summary);
    const number = summary.document?.number;
    if (number) put(this.#numbered, keyOf(number), summary);
    for (const { key } of summary.mentions) put(this.#citing, key, summary);
  }

  delete(uri: string): void {
    const summary = this.#summaries.get(uri);
    if (!summary) return;
    this.#summaries.delete(uri);
    const number = summary.document?.number;
    if (number) take(this.#numbered, keyOf(number), summary);
    for (const { key } of summary.mentions) take(this.#citing, key, summary);
  }

  numbered(key: string): readonly KnownDocument[] {
    const numbered = this.#numbered.get(key);
    return numbered ? inOrder(numbered).flatMap(({ document }) => (document ? [document] : [])) : none;
  }

  named(): readonly KnownDocument[] {
    return none;
  }

  *all(): Generator<KnownDocument> {
    for (const { document } of this.#summaries.values()) if (document) yield document;
  }

  /** The letters in which something stands under this key of a number or name. */
  citing(key: string): readonly LetterSummary[] {
    return inOrder(this.#citing.get(key));
  }
}

const none: readonly never[] = [];

/** By address, so that the answer does not depend on the order in which files were read. */
const inOrder = (summaries: ReadonlySet<LetterSummary> | undefined): LetterSummary[] =>
  summaries ? [...summaries].sort((a, b) => (a.uri < b.uri ? -1 : 1)) : [];

function put<T>(groups: Map<string, Set<T>>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

function take<T>(groups: Map<string, Set<T>>, key: string, value: T): void {
  const group = groups.get(key);
  if (group?.delete(value) && group.size === 0) groups.delete(key);
}
