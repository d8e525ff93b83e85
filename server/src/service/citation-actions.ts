import { replacementOf } from "../catalogue/resolving/replacement.ts";
import type { Citation } from "../core/citations/citation.ts";
import { citedByName, documentName } from "../core/citations/document-words.ts";
import type { KnownDocument, Resolution } from "../core/citations/resolution.ts";
import { firstCitation, shortCitation } from "../core/citations/write.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { hull, type Span } from "../core/text/span.ts";
import { citedBefore } from "./citation-text.ts";
import type { ServiceContext } from "./context.ts";
import { goesOnWithTitle, writtenTitle } from "./written-title.ts";

/** Another way of writing a citation. */
export interface Rewriting {
  readonly title: Bilingual;
  readonly span: Span;
  readonly newText: string;
}

/** A citation of the letter with what is known of it. */
export interface Cited {
  readonly citation: Citation;
  readonly resolution: Resolution;
}

/**
 * The first citation of a document with everything the catalogue knows of it, or a later one as type and number.
 * `null` where it is written so already, where an enumeration shares its type, and for laws, which go by their names.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b.
 */
export function rewritten({ citation, resolution }: Cited, context: ServiceContext): Rewriting | null {
  const { letter, result } = context;
  const { document, outcome } = resolution;
  const isPlain = citation.number !== null && citation.kindText !== null && citation.where !== "subject";
  if (!document || outcome === "contradicted" || !isPlain || citedByName(document)) return null;
  if (citedBefore(context, document, citation.span.start)) return shortened(citation, document, context);
  // The letter's own words for the title stay as they are.
  const known = goesOnWithTitle(letter, citation) ? { ...document, title: null } : document;
  if (!lacks(citation, known)) return null;
  const newText = firstCitation(known, result.standard, citation.where === "basis" ? "basis" : "body");
  const title = { vi: `Viết đầy đủ: “${newText}”`, en: `Write in full: “${newText}”` };
  return { title, span: citation.span, newText };
}

/** Whether the record knows a date, issuer or title that the citation leaves out. */
const lacks = ({ dateText, issuerText }: Citation, { issued, issuer, title }: KnownDocument): boolean =>
  (dateText === null && issued !== null) || (issuerText === null && issuer !== null) || title !== null;

function shortened(citation: Citation, document: KnownDocument, { letter }: ServiceContext): Rewriting | null {
  const newText = shortCitation(document);
  const title = writtenTitle(letter, citation, document);
  if (citation.dateText === null && citation.issuerText === null && title === null) return null;
  return {
    title: { vi: `Viết gọn: “${newText}”`, en: `Write in short: “${newText}”` },
    span: title ? hull([citation.span, title]) : citation.span,
    newText,
  };
}

/**
 * The document in force in place of one that was replaced, where exactly one is known and in force at the letter's
 * date. A suggestion: whether the new document says the same is for the clerk to read.
 */
export function replaced({ citation, resolution }: Cited, context: ServiceContext): Rewriting | null {
  const { letter, catalogue, result } = context;
  const { document, outcome, reason } = resolution;
  if (!document || outcome !== "not-in-force" || reason === "not-yet" || citation.role !== "cites") return null;
  const date = letter.header.placeAndDate?.date?.iso ?? null;
  const newer = replacementOf(document, date, (key) => catalogue.numbered(key));
  if (!newer) return null;
  const old = writtenTitle(letter, citation, document);
  const again = citedBefore(context, newer, citation.span.start) || citation.where === "subject";
  const keepsTitle = old === null && goesOnWithTitle(letter, citation) && !citedByName(newer);
  const newText = again
    ? shortCitation(newer)
    : firstCitation(
        keepsTitle ? { ...newer, title: null } : newer,
        result.standard,
        citation.where === "basis" ? "basis" : "body",
      );
  const name = documentName(newer);
  const check: Bilingual = citation.provision
    ? { vi: "; xem lại điều, khoản", en: "; check the article" }
    : { vi: "", en: "" };
  return {
    title: {
      vi: `Thay bằng văn bản đang có hiệu lực: ${name}${check.vi}`,
      en: `Replace by the document in force: ${name}${check.en}`,
    },
    span: old ? hull([citation.span, old]) : citation.span,
    newText,
  };
}
