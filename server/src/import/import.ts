import { format } from "../core/format.ts";
import type { FormattedParagraph, Formatting } from "../core/formatting.ts";
import { readLetter } from "../core/read.ts";
import { standardOf } from "../core/standards/choose.ts";
import { contactLabel } from "../core/syntax/contact.ts";
import { applyEdits } from "../core/text/edit.ts";
import type { Item } from "./draft/item.ts";
import { layBody, layColumn } from "./draft/lay.ts";
import { moved } from "./draft/moved.ts";
import { type Written, writeItems } from "./draft/write.ts";
import { type ImportNote, notesOf } from "./notes.ts";
import { readDocument } from "./word/document.ts";
import type { Document, Note, Section } from "./word/model.ts";

export type { ImportNote } from "./notes.ts";

export interface Imported {
  /** The draft, laid out as `congvan format` does. */
  readonly text: string;
  /** How the Word file looks, beside the draft's text. */
  readonly formatting: Formatting;
  /** What somebody should know. */
  readonly notes: readonly ImportNote[];
}

/**
 * Brings a Word letter (.docx) in as a draft: every word of it, tracked changes accepted, fields by what they show.
 * Rejects with `FormatError` for what is no Word document of today.
 */
export async function importDocx(bytes: Uint8Array): Promise<Imported> {
  const document = readDocument(bytes);
  const { sections, counts, footnotes } = document;
  const headers = new Set(
    sections.flatMap((section) => [...section.headers, ...section.footers.filter((l) => !isContact(l))]),
  );
  return { ...draftOf(document), notes: notesOf(counts, footnotes.length, [...headers]) };
}

function draftOf({ sections, footnotes }: Document): Omit<Imported, "notes"> {
  const items = sections.map(sectionItems);
  const last = items.at(-1);
  if (last) last.push(...footnotes.flatMap(noteItems));
  const written = writeItems(items);
  const letter = readLetter(written.text);
  const edits = format(letter, standardOf(letter));
  const text = applyEdits(written.text, edits);
  return { text, formatting: formattingOf(sections, written, moved(edits), text.length) };
}

const isContact = (line: string): boolean => contactLabel.test(line);

/** The organ's address is set at the foot of a page and belongs to the letter, below its closing. */
function sectionItems({ blocks, footers }: Section): Item[] {
  const contact = footers.filter(isContact).map((text, n): Item => ({ apart: n === 0, parts: [barePart(text)] }));
  return [...layBody(blocks), ...contact];
}

const noteItems = ({ sign, blocks }: Note): Item[] =>
  layColumn(blocks, false).map((item, n) => {
    const [first, ...rest] = item.parts;
    if (n > 0 || !first) return item;
    return { apart: true, parts: [{ ...first, pieces: [{ text: `${sign} `, look: null }, ...first.pieces] }, ...rest] };
  });

const barePart = (text: string): Item["parts"][number] => ({
  pieces: [{ text: text.normalize("NFC"), look: null }],
  look: {
    style: null,
    align: "left",
    left: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    contextual: false,
    lines: { unit: "multiple", value: 1 },
  },
  inTable: false,
  ruleBelow: false,
  separator: "",
});

function formattingOf(
  sections: readonly Section[],
  { paragraphs, starts }: Written,
  place: ReturnType<typeof moved>,
  length: number,
): Formatting {
  const found = starts.map((start) => Math.min(length, place({ start, end: start }).start));
  return {
    sections: sections.map(({ page }, n) => {
      const start = n === 0 ? 0 : (found[n] ?? length);
      return { span: { start, end: found[n + 1] ?? length }, ...page };
    }),
    paragraphs: paragraphs.flatMap((paragraph): FormattedParagraph[] => {
      const span = place(paragraph.span);
      const runs = paragraph.runs
        .map((run) => ({ ...run, span: place(run.span) }))
        .filter((run) => run.span.end > run.span.start);
      return span.end > span.start ? [{ ...paragraph, span, runs }] : [];
    }),
  };
}
