import type { Location, LocationLink, Range } from "vscode-languageserver-types";
import type { Citation } from "../core/citations/citation.ts";
import type { Place } from "../core/citations/provisions.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { type Span, touches } from "../core/text/span.ts";
import type { ServiceContext } from "./context.ts";
import { documentUri } from "./document-uri.ts";
import { innerTargetAt } from "./inner.ts";
import { ownNumberAt, pointerAt, selfAt } from "./mentions.ts";

export { documentAt } from "./document-uri.ts";

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Workbooks have no lines that an editor could show. */
export const isWorkbook = (uri: string): boolean => /\.xlsx?$/i.test(uri);

/**
 * Where a document is written down: the letter's number line, the register's row; of one that has a file, and of one
 * that is written down nowhere, its read-only page, which holds the text and leads to the row.
 */
export function locationOf(document: KnownDocument): Location {
  const { file, place } = document;
  const isPlain = place !== null && file === null && !isWorkbook(place.uri);
  return isPlain ? place : { uri: documentUri(document), range: top };
}

/** What a citation leads to. */
export interface CitedDocument {
  readonly document: KnownDocument;
  /** The part of it that is cited, of several the one under the cursor or the first. */
  readonly provision: Place | null;
  /** The text that points there. */
  readonly span: Span;
}

/** The document that is cited under the cursor, be it on the citation or on the provision named before it. */
export function citedDocumentAt({ letter, catalogue }: ServiceContext, offset: number): CitedDocument | null {
  const pointer = pointerAt(letter, offset);
  const citation = pointer?.citation ?? provisionAt(letter, offset);
  const document = citation && catalogue.resolve(citation, letter).document;
  if (!document) return null;
  // A back-reference means the whole document, whatever part of it was cited first.
  if (pointer && pointer.span !== citation.span) return { document, provision: null, span: pointer.span };
  const { provisions, span } = citation;
  const under = provisions.find((p) => touches(p.span, offset));
  return { document, provision: under ?? provisions[0] ?? null, span: under?.span ?? span };
}

const provisionAt = ({ citations }: Letter, offset: number): Citation | null =>
  citations.find(({ provisions }) => provisions.some((p) => touches(p.span, offset))) ?? null;

/** Where what stands under the cursor is written down, with the text that points there, for clients that mark it. */
export function definitionLinks(context: ServiceContext, offset: number): LocationLink[] {
  const { uri, letter } = context;
  const { source } = letter;
  const cited = citedDocumentAt(context, offset);
  if (cited) return [link(locationOf(cited.document), source.rangeOf(cited.span))];
  if (pointerAt(letter, offset)) return [];
  const { number } = letter.header;
  const self = ownNumberAt(letter, offset) ?? selfAt(letter, offset);
  if (self) return number ? [link({ uri, range: source.rangeOf(number.span) }, source.rangeOf(self.span))] : [];
  const inner = innerTargetAt(letter, offset);
  const from = inner?.mentions.find((m) => offset >= m.start && offset <= m.end) ?? inner?.span;
  return inner && from ? [link({ uri, range: source.rangeOf(inner.span) }, source.rangeOf(from))] : [];
}

/** The same as places only, which every client understands. */
export const definition = (context: ServiceContext, offset: number): Location[] =>
  definitionLinks(context, offset).map(placeOf);

/** The place that a link leads to. */
export const placeOf = ({ targetUri, targetSelectionRange }: LocationLink): Location => ({
  uri: targetUri,
  range: targetSelectionRange,
});

/** A place as the goal of the text that points there. */
export const link = ({ uri, range }: Location, from: Range): LocationLink => ({
  targetUri: uri,
  targetRange: range,
  targetSelectionRange: range,
  originSelectionRange: from,
});
