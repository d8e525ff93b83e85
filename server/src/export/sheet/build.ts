import type { Standard } from "../../core/standards/standard.ts";
import type { Letter, LetterParts } from "../../core/syntax/letter.ts";
import { readLines } from "../../core/syntax/lines.ts";
import { parseLetter } from "../../core/syntax/parse.ts";
import { Source } from "../../core/text/source.ts";
import type { Span } from "../../core/text/span.ts";
import { addressees } from "./addressees.ts";
import { appendix } from "./appendix.ts";
import { body, lines } from "./body.ts";
import { closing } from "./closing.ts";
import { copy } from "./copy.ts";
import { header, titles } from "./header.ts";
import { Ink } from "./ink.ts";
import { withClosing } from "./last-lines.ts";
import { type Desk, deskOf, paragraph } from "./paragraph.ts";
import { propertiesOf } from "./properties.ts";
import { withRest } from "./rest.ts";
import type { Section, Sheet, SheetBlock } from "./sheet.ts";

/** An attached text may have attachments of its own; deeper ones are printed as plain paragraphs. */
const deepest = 2;

/**
 * What of a letter is printed, and how. Answers for any text: what no component claims becomes paragraphs where it
 * stands, so that every word is printed once; what is not there is not printed. Linear in the letter's length.
 */
export function sheetOf(letter: Letter, standard: Standard): Sheet {
  const desk = deskOf(new Ink(readLines(letter.source)), standard);
  const { length } = letter.source.text;
  const drafts = draftsOf(desk, letter, 0, 0);
  const sections = drafts.map((draft, n): Section => {
    const end = Math.max(draft.start, drafts[n + 1]?.start ?? length);
    return { blocks: withRest(desk, draft.blocks, draft.start, end), contact: draft.contact };
  });
  const printed = sections.filter((s, n) => n === 0 || s.blocks.length > 0);
  return { standard, page: desk.page, sections: printed, properties: propertiesOf(letter) };
}

/** A section while it is put together. */
interface Draft {
  readonly start: number;
  readonly blocks: SheetBlock[];
  readonly contact: Section["contact"];
}

/** A letter and what is attached to it, each a section. */
function draftsOf(desk: Desk, letter: LetterParts, from: number, depth: number): Draft[] {
  const main: Draft = {
    start: from,
    blocks: [
      ...header(desk, letter, from),
      ...titles(desk, letter),
      ...addressees(desk, letter.addressees),
      ...withClosing(desk, body(desk, letter.body.blocks)),
      ...closing(desk, letter),
    ],
    contact: contactOf(desk, letter),
  };
  const drafts = [main];
  for (const one of letter.appendices) {
    if (one.word === null && depth < deepest) drafts.push(...attached(desk, one.span, depth + 1));
    else drafts.push({ start: one.span.start, blocks: appendix(desk, one), contact: null });
  }
  const certified = letter.copy;
  if (certified) drafts.findLast((d) => d.start <= certified.span.start)?.blocks.push(...copy(desk, certified));
  return drafts;
}

/** A text attached without being called an appendix (a regulation below its decision) has header and title of its own. */
function attached(desk: Desk, { start, end }: Span, depth: number): Draft[] {
  const letter = parseLetter(new Source(" ".repeat(start) + desk.ink.source.text.slice(start, end)));
  return draftsOf(desk, letter, start, depth);
}

function contactOf(desk: Desk, { contact }: LetterParts): Section["contact"] {
  const shape = { keepLines: true };
  const paragraphs = contact
    ? lines(desk, contact.text, "contact").map((runs) => paragraph("contact", runs, shape))
    : [];
  return paragraphs.length > 0 ? { page: desk.standard.page.contactPage, paragraphs } : null;
}
