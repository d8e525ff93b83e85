import type { Span } from "./text/span.ts";

// How a Word file is formatted, as far as the standards speak of it, already resolved through styles, lists and themes.
// The text itself is a draft like any other; this lies beside it. Sizes are in points, lengths in millimetres.

export interface Formatting {
  readonly sections: readonly FormattedSection[];
  /** In the order of the draft's text; spans do not overlap. Empty paragraphs are left out. */
  readonly paragraphs: readonly FormattedParagraph[];
}

export interface FormattedSection {
  /** Where in the draft it begins. */
  readonly span: Span;
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly pageNumber: PageNumber | null;
}

export interface PageNumber {
  readonly where: "header" | "footer";
  readonly align: ParagraphAlign;
  /** Whether the first page shows one. */
  readonly onFirstPage: boolean;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** From the page's edge to the header or footer, in millimetres. */
  readonly fromEdge: number;
  /** The number that the section begins with, `null` where it goes on counting; left out where nobody knows. */
  readonly startsAt?: number | null;
}

export type ParagraphAlign = "left" | "center" | "right" | "justify";

export interface FormattedParagraph {
  /** Where it stands in the draft. */
  readonly span: Span;
  readonly runs: readonly FormattedRun[];
  readonly align: ParagraphAlign;
  /** Indent of the first line against the others; negative where it hangs. */
  readonly firstLine: number;
  readonly left: number;
  /** Space above and below, in points; of two neighbours Word uses the sum, or the greater where styles say so. */
  readonly before: number;
  readonly after: number;
  readonly lines: { readonly unit: "multiple" | "points" | "at-least"; readonly value: number };
  /** Whether it stands in a cell of a table. */
  readonly inTable: boolean;
  /** Of that table's row, the cell that it stands in, from 0; left out where nobody knows. */
  readonly column?: number;
  /** Whether a line is drawn at its foot (a border, a drawing, a row of underscores below it). */
  readonly ruleBelow: boolean;
}

export interface FormattedRun {
  readonly span: Span;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB`, or `auto`. */
  readonly color: string;
}
