import type { Part } from "../package/package.ts";
import type { Looks } from "./looks.ts";
import type { Counts, Note } from "./model.ts";
import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** What the reading of a document's text has at hand. */
export interface Reading {
  readonly styles: Styles;
  readonly looks: Looks;
  readonly numbering: Numbering;
  readonly counts: Counts;
  /** Takes up a footnote or endnote where the text points at it; answers with the sign that stands there. */
  readonly note: (kind: "footnote" | "endnote", id: string) => string;
  readonly notes: Note[];
}

/** One flow of text: the body, a header, a footnote, the inside of a text box. */
export interface Story {
  readonly reading: Reading;
  /** The part it stands in. */
  readonly part: Part;
  /** Fields that are open, the innermost last: they may reach over several paragraphs. */
  readonly fields: Field[];
  /** Whether numbers of pages are left out. */
  readonly withoutPages: boolean;
}

interface Field {
  code: string;
  /** Behind the separator stands what the field shows. */
  shows: boolean;
}

export const storyOf = (reading: Reading, part: Part, withoutPages = false): Story => ({
  reading,
  part,
  fields: [],
  withoutPages,
});

/** Fields that show the number of a page or of all pages. */
const pageField = /^\s{0,20}(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/i;

/** Whether what stands here is shown: no code of a field, and no number of a page where these are left out. */
export const isShown = ({ fields, withoutPages }: Story): boolean =>
  fields.every((field) => field.shows && !(withoutPages && pageField.test(field.code)));
