import type { Citation } from "./citations/citation.ts";
import type { KnownDocuments, Origin, Outcome } from "./citations/resolution.ts";
import type { Standard, StandardId } from "./standards/standard.ts";
import type { Distribution, Header, Letter, ListItem, NumberLine, Signature } from "./syntax/letter.ts";
import type { PlainText } from "./text/plain-text.ts";
import type { Range } from "./text/source.ts";

/**
 * What a letter says, as `congvan parse` prints it. Texts are free of emphasis marks, list dashes and the closing sign
 * of a list item; their lines are joined by one space. What is not there is `null` or `[]`.
 */
export interface Structure {
  readonly standard: StandardId;
  /** Slug of the type's Vietnamese name: `cong-van`. */
  readonly type: string | null;
  readonly issuer: { readonly parent: string | null; readonly name: string | null } | null;
  readonly number: { readonly text: string; readonly sequence: string | null; readonly symbol: string | null } | null;
  readonly place: string | null;
  /** `yyyy-mm-dd` */
  readonly date: string | null;
  readonly title: string | null;
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly citations: readonly CitedDocument[];
  readonly distribution: readonly string[];
  readonly signature: {
    readonly authority: readonly string[];
    readonly positions: readonly string[];
    readonly name: string | null;
  } | null;
}

/** A citation with what the catalogue says of it; `document` is `null` where the outcome is `unknown`. */
interface CitedDocument {
  readonly text: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly range: Range;
  readonly outcome: Outcome;
  readonly document: {
    readonly type: string | null;
    readonly number: string | null;
    readonly issued: string | null;
    readonly issuer: string | null;
    readonly title: string | null;
    readonly from: Origin;
  } | null;
}

/** The structure of a letter. Answers for any letter, the empty one too. */
export function structure(letter: Letter, standard: Standard, known: KnownDocuments): Structure {
  const { header } = letter;
  return {
    standard: standard.id,
    type: letter.type,
    issuer: issuer(header),
    number: number(header.number),
    place: text(header.placeAndDate?.place),
    date: header.placeAndDate?.date?.iso ?? null,
    title: text(letter.title?.text),
    subject: text(letter.subject?.content),
    addressees: items(letter.addressees?.items),
    citations: letter.citations.map((c) => cited(c, letter, known)),
    distribution: distribution(letter.distribution),
    signature: signature(letter.signature),
  };
}

/** As it reads, on one line; `null` where nothing stands. */
function text(part: PlainText | null | undefined): string | null {
  return part?.text.replace(/\s+/g, " ").trim() || null;
}

const texts = (parts: readonly PlainText[]): string[] => parts.map(text).filter((t) => t !== null);

const items = (list: readonly ListItem[] = []): string[] => texts(list.map((i) => i.text));

function issuer({ parent, issuer: name }: Header): Structure["issuer"] {
  return parent || name ? { parent: text(parent), name: text(name) } : null;
}

/** The line without the spaces that stand around its signs: `Số: 845/UBND-VP`. */
function number(line: NumberLine | null): Structure["number"] {
  if (!line) return null;
  const sequence = text(line.sequence);
  const symbol = text(line.symbol);
  const read = `${sequence ?? ""}${line.separator?.text.trim() ?? ""}${symbol ?? ""}`;
  return { text: [text(line.label), read].filter(Boolean).join(" "), sequence, symbol };
}

function signature(signed: Signature | null): Structure["signature"] {
  if (!signed) return null;
  return {
    authority: texts(signed.authorities.map((a) => a.text)),
    positions: texts(signed.positions),
    name: text(signed.name),
  };
}

/** The drafter's mark stands behind the filing line's full stop and is read with it: `Lưu: VT, TH. PL`. */
function distribution(list: Distribution | null): string[] {
  const { filingLine, drafterMark } = list ?? {};
  return texts(
    (list?.items ?? []).map((item) => (item === filingLine && drafterMark ? upTo(item, drafterMark) : item.text)),
  );
}

function upTo(item: ListItem, mark: PlainText): PlainText {
  const begin = item.whole.text.indexOf(item.text.text);
  const end = item.whole.text.lastIndexOf(mark.text);
  return begin >= 0 && end > begin ? item.whole.slice(begin, end + mark.text.length) : item.text;
}

function cited(citation: Citation, letter: Letter, known: KnownDocuments): CitedDocument {
  const { outcome, document } = known.resolve(citation, letter);
  return {
    text: text(citation.text) ?? "",
    kind: citation.kind,
    number: citation.number,
    date: citation.date,
    issuer: citation.issuer,
    range: letter.source.rangeOf(citation.span),
    outcome,
    document: document && {
      type: document.type,
      number: document.number,
      issued: document.issued,
      issuer: document.issuer,
      title: document.title,
      from: document.from,
    },
  };
}
