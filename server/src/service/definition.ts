import type { Location, LocationLink, Range } from "vscode-languageserver-types";
import type { KnownDocument } from "../core/citations/resolution.ts";
import type { ServiceContext } from "./context.ts";
import { documentUri } from "./document-uri.ts";
import { innerTargetAt } from "./inner.ts";
import { citationAt, ownNumberAt } from "./mentions.ts";

export { documentAt } from "./document-uri.ts";

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a document is written down: the letter's number line, the register's row, else its read-only page. */
export const locationOf = (document: KnownDocument): Location =>
  document.place ?? { uri: documentUri(document), range: top };

/** Where what stands under the cursor is written down, with the text that points there, for clients that mark it. */
export function definitionLinks(context: ServiceContext, offset: number): LocationLink[] {
  const { uri, letter, catalogue } = context;
  const { source } = letter;
  const citation = citationAt(letter, offset);
  if (citation) {
    const { document } = catalogue.resolve(citation, letter);
    return document ? [link(locationOf(document), source.rangeOf(citation.span))] : [];
  }
  const number = ownNumberAt(letter, offset);
  if (number) return [link({ uri, range: source.rangeOf(number.span) }, source.rangeOf(number.span))];
  const inner = innerTargetAt(letter, offset);
  const from = inner?.mentions.find((m) => offset >= m.start && offset <= m.end) ?? inner?.span;
  return inner && from ? [link({ uri, range: source.rangeOf(inner.span) }, source.rangeOf(from))] : [];
}

/** The same as places only, which every client understands. */
export const definition = (context: ServiceContext, offset: number): Location[] =>
  definitionLinks(context, offset).map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));

const link = ({ uri, range }: Location, from: Range): LocationLink => ({
  targetUri: uri,
  targetRange: range,
  targetSelectionRange: range,
  originSelectionRange: from,
});
