import type { Location } from "vscode-languageserver-types";
import type { Mention } from "../catalogue/letters.ts";
import { nameKey, splitYear } from "../catalogue/names.ts";
import type { Citation } from "../core/citations/citation.ts";
import { issuerKey, numberKey } from "../core/citations/key.ts";
import type { ServiceContext } from "./context.ts";
import { innerTargetAt } from "./inner.ts";
import { citationsOf, type Meant, meantAt } from "./mentions.ts";

/** Every mention of the document under the cursor in the letters of the workspace; this letter's own as it reads now. */
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
  const place = includeDeclaration ? meant.document?.place : null;
  return [
    ...(place ? [place] : []),
    ...citationsOf(meant, context).map(here),
    ...elsewhere(meant, context).filter((l) => l.uri !== uri),
  ];
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
