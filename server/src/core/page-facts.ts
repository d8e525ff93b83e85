import type { Span } from "./text/span.ts";

/** What can only be known once a letter is laid out on pages; lengths in points. */
export interface PageFacts {
  /** Number of pages of the letter itself, without its appendices. */
  readonly pages: number;
  /** Lines of the header that do not fit their column on as many lines as written (`CỘNG HÒA …` broken in two). */
  readonly broken: readonly {
    readonly part: "nationalTitle" | "partyTitle" | "motto" | "placeAndDate" | "number";
    readonly span: Span;
  }[];
  /** Where the closing (Nơi nhận and signature) begins. */
  readonly closing: ClosingFacts | null;
}

export interface ClosingFacts {
  readonly span: Span;
  /** The page (from 1) on which the last line of the body stands, and those of the signature and of Nơi nhận. */
  readonly bodyPage: number;
  readonly signaturePage: number;
  readonly distributionPages: readonly [first: number, last: number];
  /** Lines of the body on the signature's page. */
  readonly bodyLinesAbove: number;
}
