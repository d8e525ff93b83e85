import type { Location } from "vscode-languageserver-types";
import type { Mention } from "../catalogue/letters/letters.ts";
import { rowsNaming } from "../catalogue/registers/naming.ts";
import { nameKey, splitYear } from "../catalogue/resolving/names.ts";
import type { Citation } from "../core/citations/citation.ts";
import { issuerKey, numberKey } from "../core/citations/key.ts";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { ServiceContext } from "./context.ts";
import { isWorkbook, locationOf } from "./definition.ts";
import { innerTargetAt } from "./inner.ts";
import { keyOfDocument, recordsOf } from "./known-again.ts";
import { citationsOf, type Meant, meantAt } from "./mentions.ts";

/**
 * Every mention of the document under the cursor in the letters of the workspace and in registers; this letter's own as
 * it reads now.
 */
export function references(context: ServiceContext, offset: number, includeDeclaration: boolean): Location[] {
  const { uri, letter } = context;
  const here = (part: { readonly span: { readonly start: number; readonly end: number } }): Location => ({
    uri,
    range: letter.source.rangeOf(part.span),
  });
  const meant = meantAt(context, offset);
  if (!meant) {
    const inner = innerTargetAt(letter, offset);
    if (!inner) return [];
    return [...(includeDeclaration ? [inner.span] : []), ...inner.mentions].map((span) => here({ span }));
  }
  return [
    ...(includeDeclaration && meant.document ? declarations(meant.document, context) : []),
    ...citationsOf(meant, context).map(here),
    ...elsewhere(meant, context).filter((l) => l.uri !== uri),
    ...(meant.document ? namingRows(meant.document, context) : []),
  ];
}

/** Where the document is written down: the number line of its letter and its rows in registers. */
const declarations = (document: KnownDocument, { catalogue }: ServiceContext): Location[] =>
  placesOf([document, ...recordsOf(keyOfDocument(document), catalogue)]);

/** Rows of other documents that say that this one replaced or amended them. */
const namingRows = (document: KnownDocument, { catalogue }: ServiceContext): Location[] =>
  placesOf(rowsNaming(document, catalogue.registers, (key) => catalogue.numbered(key)));

function placesOf(documents: readonly KnownDocument[]): Location[] {
  const places = documents.flatMap((document) => {
    const { place } = document;
    return place ? [isWorkbook(place.uri) ? locationOf(document) : place] : [];
  });
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

function elsewhere(meant: Meant, { catalogue }: ServiceContext): Location[] {
  if (meant.document) return catalogue.references(meant.document);
  const { citation } = meant;
  const key = citationKey(citation);
  return catalogue
    .citing(key)
    .flatMap(({ uri, mentions }) =>
      mentions.filter((m) => m.key === key && sameUnknown(m, citation)).map(({ range }) => ({ uri, range })),
    );
}

/** The key under which the workspace's letters keep what they cite. */
const citationKey = ({ number, name }: Citation): string =>
  number === null ? splitYear(nameKey(name ?? "")).name : numberKey(number);

/**
 * Whether another letter means the same document that nobody knows: a number alone identifies nothing, so issuer and
 * date must both be there and agree.
 */
const sameUnknown = (mention: Mention, citation: Citation): boolean =>
  mention.date !== null &&
  mention.date === citation.date &&
  mention.issuer !== null &&
  citation.issuer !== null &&
  issuerKey(mention.issuer) === issuerKey(citation.issuer);
