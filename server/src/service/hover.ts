import type { Hover } from "vscode-languageserver-types";
import type { Citation } from "../core/citations/citation.ts";
import { hull, type Located, type Span, touches } from "../core/text/span.ts";
import { abbreviationAt } from "./abbreviation-at.ts";
import { documentCard, escapeMarkdown, unknownCard } from "./card.ts";
import type { ServiceContext } from "./context.ts";
import { findingCard, findingsAt } from "./findings.ts";
import { pointerAt } from "./mentions.ts";
import { say } from "./names.ts";

/** What can be told about the place: the rules broken there, the document cited, an abbreviation's meaning. */
export function hover(context: ServiceContext, offset: number): Hover | null {
  const { letter, locale } = context;
  const found: { readonly span: Span; readonly markdown: string }[] = [];
  const pointer = pointerAt(letter, offset);
  if (pointer) found.push({ span: pointer.span, markdown: citationCard(pointer.citation, context) });
  const short = abbreviationAt(letter, offset);
  if (short) {
    const { meaning, note } = short.abbreviation;
    const more = note ? ` (${say(note, locale)})` : "";
    found.push({
      span: short.span,
      markdown: `**${escapeMarkdown(short.text)}**: ${escapeMarkdown(`${say(meaning, locale)}${more}`)}`,
    });
  }
  for (const finding of findingsAt(context, offset))
    found.push({ span: finding.span, markdown: findingCard(finding, context) });
  if (found.length === 0) return null;
  return {
    contents: { kind: "markdown", value: found.map((f) => f.markdown).join("\n\n---\n\n") },
    range: letter.source.rangeOf(narrowest(found, offset)),
  };
}

function citationCard(citation: Citation, { letter, catalogue, locale }: ServiceContext): string {
  const resolution = catalogue.resolve(citation, letter);
  if (!resolution.document) return unknownCard(citation, resolution, catalogue.age, locale);
  const date = letter.header.placeAndDate?.date?.iso ?? null;
  return documentCard(resolution.document, locale, { resolution, date });
}

/** The range that the editor marks: the smallest of those that were told about. */
function narrowest(found: readonly Located[], offset: number): Span {
  const spans = found.map((f) => f.span).filter((s) => touches(s, offset) && s.end > s.start);
  return spans.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? hull(found.map((f) => f.span));
}
