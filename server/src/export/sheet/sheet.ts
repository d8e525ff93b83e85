import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { Span } from "../../core/text/span.ts";

// A letter as it is to be printed: what stands where, in which type, before anybody knows where lines and pages break.
// Lengths are in points (1/72 inch) throughout; millimetres stay in the standard's data.

export interface Sheet {
  readonly standard: Standard;
  readonly page: PageSetup;
  /** The letter itself, then each appendix: each begins on a page of its own and counts its pages anew. */
  readonly sections: readonly Section[];
  /** What the file says of itself. */
  readonly properties: Properties;
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the top edge to the top of the page number's line. */
  readonly pageNumberFromTop: number;
  readonly pageNumberSize: number;
  readonly font: string;
}

export interface Properties {
  readonly title: string;
  readonly subject: string;
  /** The issuer. */
  readonly author: string;
  /** Slug of the type. */
  readonly type: string | null;
  /** `845/UBND-VP`, `null` while blank. */
  readonly number: string | null;
  /** `yyyy-mm-dd` */
  readonly date: string | null;
}

export interface Section {
  readonly blocks: readonly SheetBlock[];
  /** At the foot of the section's first or last page, below a line across the page: the issuer's address. */
  readonly contact: { readonly page: "first" | "last"; readonly paragraphs: readonly Paragraph[] } | null;
}

export type SheetBlock = Paragraph | Columns;

/**
 * Two columns beside each other: the header, the closing, the two who sign minutes. In Word a table without borders.
 * Several that follow each other are rows: the names, then the number at one level with place and date.
 */
export interface Columns {
  readonly kind: "columns";
  readonly role: "header" | "closing";
  readonly widths: readonly [left: number, right: number];
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  /** Space above and below, beside what the paragraphs have. */
  readonly before: number;
  readonly after: number;
}

export type Align = "left" | "center" | "right" | "justify";

export interface Paragraph {
  readonly kind: "paragraph";
  /** What it is in the letter: its style in Word, its class in HTML. */
  readonly look: LookName;
  readonly runs: readonly Run[];
  readonly align: Align;
  /** Indent of the first line against the others; negative where it hangs. */
  readonly firstLine: number;
  /** Indent of all lines. */
  readonly left: number;
  readonly before: number;
  readonly after: number;
  readonly lines: { readonly unit: "multiple" | "points"; readonly value: number };
  /** Stays on one page with the paragraph that follows (a heading, the signer's position and the room to sign). */
  readonly keepNext: boolean;
  /** Its lines stay on one page. */
  readonly keepLines: boolean;
  /** A line drawn below it, centred: its length in points. */
  readonly rule: number | null;
  /** A frame around its text (marks of urgency and secrecy), and whether it is red. */
  readonly frame: "none" | "black" | "red";
  /**
   * The list that it is an item of: `-` and `+` items, clauses, articles; the marker as written (`1.`) is then not part of `runs`
   * but of `list.marker`, followed by a space.
   */
  readonly list: ListMark | null;
  /** Where it stands in the source; `null` for what the sheet adds (room for the signature). */
  readonly span: Span | null;
}

export interface ListMark {
  readonly kind: "item" | "clause" | "article";
  /** As written: `-`, `1.`, `Điều 1.` */
  readonly marker: string;
  /** The type of the marker itself. */
  readonly bold: boolean;
}

/** Characters in one type. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Where the text stands in the source, `null` for what the sheet adds. */
  readonly span: Span | null;
}
