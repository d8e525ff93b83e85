import type { FormattedSection, ParagraphAlign } from "../../core/formatting.ts";

// A Word document as it reads, before anybody asks what it means: styles, lists, fields and changes are resolved.

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** What Word counts: `1.`, `a)`, `-`, with the space or the tab behind it; empty where it counts nothing. */
  readonly marker: string;
  readonly look: ParagraphLook;
  /** Text boxes that hang on it, each with what stands in it. */
  readonly boxes: readonly TextBox[];
  /** Whether a line is drawn in it (a shape), or at its foot (a border). */
  readonly drawsLine: boolean;
}

export interface TextBox {
  readonly blocks: readonly Block[];
  /** Where its left edge is, in EMU from whatever it is measured from; `null` where the file does not say. */
  readonly left: number | null;
}

/** Characters in one type. Tabs are `\t`, line breaks `\n`. */
export interface Run {
  readonly text: string;
  readonly look: RunLook;
}

export interface RunLook {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
}

/** Lengths in points. */
export interface ParagraphLook {
  readonly style: string | null;
  readonly align: ParagraphAlign;
  readonly left: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** No space between neighbours of the same style. */
  readonly contextual: boolean;
  readonly lines: { readonly unit: "multiple" | "points" | "at-least"; readonly value: number };
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
  /** Whether its lines are drawn: what is set in such a table is a table, and no help for layout. */
  readonly ruled: boolean;
}

export interface Cell {
  /** First column of the table's grid that it covers, and how many. */
  readonly column: number;
  readonly span: number;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly sections: readonly Section[];
  readonly footnotes: readonly Note[];
  readonly counts: Counts;
}

export interface Section {
  readonly blocks: readonly Block[];
  readonly page: Omit<FormattedSection, "span">;
  /** What its headers and footers say beside page numbers, in lines. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** A footnote or endnote: the sign that stands in the text, and its paragraphs. */
export interface Note {
  readonly sign: string;
  readonly blocks: readonly Block[];
}

/** What the reader met on its way and somebody should know. */
export interface Counts {
  insertions: number;
  deletions: number;
  comments: number;
  pictures: number;
  legacy: number;
  hidden: number;
  symbols: number;
  embedded: number;
}
