import type { Span } from "../../core/text/span.ts";
import type { PageSetup, Paragraph, Run } from "../sheet/sheet.ts";

// A letter on its pages: where every line stands. Lengths are in points, from the page's top left corner.

export interface Pages {
  readonly setup: PageSetup;
  readonly pages: readonly Page[];
}

export interface Page {
  /** Which of the sheet's sections: 0 for the letter itself, then its appendices. */
  readonly section: number;
  /** Within its section, from 1. */
  readonly number: number;
  /** In reading order: of two columns first the left one. The page number, where there is one, comes first. */
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
}

/** Where on the page a line belongs. */
export type Place = "body" | "header-left" | "header-right" | "closing-left" | "closing-right" | "contact" | "number";

export interface Line {
  readonly place: Place;
  /** The paragraph it is of; `null` for the page number. */
  readonly paragraph: Paragraph | null;
  /** Whether it is its paragraph's first or last one. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  /** From the first to the last character that is no space. */
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** What of the source it shows; `null` for what the sheet adds. */
  readonly span: Span | null;
  /** Text in one type each, put together when first asked for. */
  readonly pieces: readonly Piece[];
}

export interface Piece extends Pick<Run, "text" | "size" | "bold" | "italic" | "underline" | "span"> {
  readonly x: number;
  /** With the spaces as wide as they stand there. */
  readonly width: number;
  /** What is added to each of its spaces. */
  readonly wordSpacing: number;
}

/** A line that is drawn (no height), or a frame. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: "black" | "red";
}
