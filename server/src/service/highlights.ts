import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver-types";
import { frameOfLetter } from "../catalogue/resolving/frame.ts";
import { sameDocument } from "../catalogue/resolving/same.ts";
import type { Span } from "../core/text/span.ts";
import type { ServiceContext } from "./context.ts";
import { innerTargetAt } from "./inner.ts";
import { backReferencesTo, citationsOf, meantAt, ownDocument } from "./mentions.ts";

/**
 * Where this letter mentions the document, article or appendix under the cursor; `null` on other text, so that an
 * editor marks equal words as it always does.
 */
export function documentHighlights(context: ServiceContext, offset: number): DocumentHighlight[] | null {
  const { letter } = context;
  const marked = (span: Span, kind: DocumentHighlightKind): DocumentHighlight => ({
    range: letter.source.rangeOf(span),
    kind,
  });
  const meant = meantAt(context, offset);
  if (!meant) {
    const inner = innerTargetAt(letter, offset);
    if (!inner || inner.mentions.length === 0) return null;
    return [marked(inner.span, DocumentHighlightKind.Write), ...inner.mentions.map((m) => marked(m, read))];
  }
  const own = ownDocument(context);
  const { number } = letter.header;
  const isOwn = own && meant.document && sameDocument(own, meant.document, frameOfLetter(letter).places);
  return [
    ...(isOwn && number ? [marked(number.span, DocumentHighlightKind.Write)] : []),
    ...[...citationsOf(meant, context), ...backReferencesTo(meant, isOwn === true, context)].map((c) =>
      marked(c.span, read),
    ),
  ];
}

const read = DocumentHighlightKind.Read;
