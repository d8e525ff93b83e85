import type { FormattedSection, Formatting } from "../../formatting.ts";
import type { Located } from "../../text/span.ts";

/** Where something is said of a section: its first paragraph; its beginning, where it has none. */
export const placeOf = ({ paragraphs }: Formatting, section: FormattedSection): Located =>
  paragraphs.find((p) => p.span.start >= section.span.start) ?? {
    span: { start: section.span.start, end: section.span.start },
  };

/** How far a length of the page may be from what is prescribed, in millimetres: rulers and printers are no better. */
export const tolerance = 1;
