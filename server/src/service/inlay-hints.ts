import type { InlayHint } from "vscode-languageserver-types";
import { overlaps, type Span } from "../core/text/span.ts";
import { documentCard } from "./card.ts";
import type { ServiceContext } from "./context.ts";
import { titlePhrase } from "./document-words.ts";
import { goesOnWithTitle } from "./written-title.ts";

/** Longest title shown whole, in UTF-16 units. */
const longest = 60;

/** Behind each citation by number in `wanted`, the title of the document, unless the letter itself goes on with one. */
export function inlayHints({ letter, catalogue, locale }: ServiceContext, wanted: Span): InlayHint[] {
  const date = letter.header.placeAndDate?.date?.iso ?? null;
  return letter.citations.flatMap((citation) => {
    if (citation.number === null || !overlaps(citation.span, wanted)) return [];
    const resolution = catalogue.resolve(citation, letter);
    const { document } = resolution;
    if (!document?.title || goesOnWithTitle(letter, citation)) return [];
    return [
      {
        position: letter.source.positionAt(citation.span.end),
        label: shortened(titlePhrase(document.title)),
        paddingLeft: true,
        tooltip: { kind: "markdown", value: documentCard(document, locale, { resolution, date }) },
      },
    ];
  });
}

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(" ", longest - 1);
  return `${text.slice(0, cut > 0 ? cut : longest - 1)}…`;
}
