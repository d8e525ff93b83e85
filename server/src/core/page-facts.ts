/** Parts of the header that stand on one line each. */
export type OneLiner = "nationalTitle" | "partyTitle" | "motto" | "placeAndDate" | "number";

/**
 * What can only be known once a letter is laid out on pages. Nothing in it is a place in the text: an editor judges by
 * what it knew before the last keystrokes until it lays out anew.
 */
export interface PageFacts {
  /** Number of pages of the letter itself, without its appendices. */
  readonly pages: number;
  /** Parts of the header that do not fit their column on as many lines as written (`CỘNG HÒA …` broken in two). */
  readonly broken: readonly OneLiner[];
  /** Where the closing (Nơi nhận and signature) stands; `null` where there is none, or nothing above it. */
  readonly closing: ClosingFacts | null;
}

/** Of a letter that nobody has laid out yet: no rule has anything to say. */
export const notLaidOut: PageFacts = { pages: 0, broken: [], closing: null };

export interface ClosingFacts {
  /** The page (from 1) on which the last line of the body stands, and those of the signature and of Nơi nhận. */
  readonly bodyPage: number;
  readonly signaturePage: number;
  readonly distributionPages: readonly [first: number, last: number];
  /** Lines of the body on the signature's page. */
  readonly bodyLinesAbove: number;
}
