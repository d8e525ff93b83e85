import { summarise } from "../catalogue/letters/letters.ts";
import { frameOfLetter } from "../catalogue/resolving/frame.ts";
import { sameDocument } from "../catalogue/resolving/same.ts";
import type { Citation } from "../core/citations/citation.ts";
import { issuerKey, numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Letter, NumberLine } from "../core/syntax/letter.ts";
import { type Located, touches } from "../core/text/span.ts";
import type { ServiceContext } from "./context.ts";

/** A document that a place in a letter means: one that is known, or only what a citation says of it. */
export type Meant = { readonly document: KnownDocument } | { readonly document: null; readonly citation: Citation };

/** The citation under the cursor. Where two touch, the one that goes on behind the cursor. */
export function citationAt({ citations }: Letter, offset: number): Citation | null {
  const touching = citations.filter((c) => touches(c.span, offset));
  return touching.find((c) => c.span.end > offset) ?? touching[0] ?? null;
}

/** Text that stands for a document: a citation, a short form of one, or a back-reference (`Công văn nêu trên`). */
export interface Pointer extends Located {
  /** The citation that says which document is meant. */
  readonly citation: Citation;
}

/** What points to another document under the cursor. */
export function pointerAt(letter: Letter, offset: number): Pointer | null {
  const citation = citationAt(letter, offset);
  if (citation) return { span: citation.span, citation };
  const back = backReferenceAt(letter, offset);
  return back?.antecedent ? { span: back.span, citation: back.antecedent } : null;
}

const backReferenceAt = ({ backReferences }: Letter, offset: number) =>
  backReferences.find((back) => touches(back.span, offset)) ?? null;

/** `Công văn này` under the cursor, where that is the letter itself. */
export function selfAt(letter: Letter, offset: number): Located | null {
  const back = backReferenceAt(letter, offset);
  return back?.self ? back : null;
}

/** The letter's own number line, if the cursor is on it. */
export const ownNumberAt = ({ header: { number } }: Letter, offset: number): NumberLine | null =>
  number && touches(number.span, offset) ? number : null;

/** The letter as a document, as far as its header says; `null` while it has no number. */
export const ownDocument = ({ uri, letter }: ServiceContext): KnownDocument | null => summarise(uri, letter).document;

/** The document that is meant under the cursor: one that is cited, or the letter itself on its own number line. */
export function meantAt(context: ServiceContext, offset: number): Meant | null {
  const { letter, catalogue } = context;
  const citation = pointerAt(letter, offset)?.citation;
  if (citation) {
    const { document } = catalogue.resolve(citation, letter);
    return document ? { document } : { document, citation };
  }
  const own = (ownNumberAt(letter, offset) ?? selfAt(letter, offset)) && ownDocument(context);
  return own ? { document: own } : null;
}

/** The letter's own citations of a document, by place. */
export function citationsOf(meant: Meant, { letter, catalogue }: ServiceContext): Citation[] {
  const { places } = frameOfLetter(letter);
  return letter.citations.filter((c) => {
    const { document } = catalogue.resolve(c, letter);
    if (meant.document) return document !== null && sameDocument(document, meant.document, places);
    return document === null && sameCited(c, meant.citation);
  });
}

/**
 * Whether two citations of one letter mean one document nobody knows: same number, and nothing that speaks against it.
 * A later citation is shorter, so that what one leaves out counts for neither side.
 */
function sameCited(a: Citation, b: Citation): boolean {
  if (a === b) return true;
  if (a.number === null || b.number === null) return a.number === b.number && a.name !== null && a.name === b.name;
  return (
    numberKey(a.number) === numberKey(b.number) &&
    (a.date === null || b.date === null || a.date === b.date) &&
    (a.issuer === null || b.issuer === null || issuerKey(a.issuer) === issuerKey(b.issuer))
  );
}

/** Back-references of the letter to one document; `isSelf` where that is the letter itself. */
export function backReferencesTo(meant: Meant, isSelf: boolean, context: ServiceContext): Located[] {
  const cited = new Set(citationsOf(meant, context));
  return context.letter.backReferences.filter(({ antecedent, self }) =>
    antecedent ? cited.has(antecedent) : self && isSelf,
  );
}
