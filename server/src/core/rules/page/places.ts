import type { FormattedSection, Formatting, PageNumber } from "../../formatting.ts";
import type { Located } from "../../text/span.ts";
import { formattingOf } from "../formatting/set-parts.ts";
import type { RuleContext } from "../rule.ts";

/** Where something is said of a section: its first paragraph; its beginning, where it has none. */
export const placeOf = ({ paragraphs }: Formatting, section: FormattedSection): Located =>
  paragraphs.find((p) => p.span.start >= section.span.start) ?? {
    span: { start: section.span.start, end: section.span.start },
  };

/** The letter's first page number, and where something is said of it; `null` where there is none. */
export function pageNumberOf(context: RuleContext): { readonly number: PageNumber; readonly where: Located } | null {
  const formatting = formattingOf(context);
  for (const section of formatting?.sections ?? [])
    if (formatting && section.pageNumber) return { number: section.pageNumber, where: placeOf(formatting, section) };
  return null;
}

/** How far a length of the page may be from what is prescribed, in millimetres: rulers and printers are no better. */
export const tolerance = 1;
