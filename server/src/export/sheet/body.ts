import type { LookName } from "../../core/standards/look.ts";
import type { Block } from "../../core/syntax/letter.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import { isCapitals } from "../../core/text/vietnamese.ts";
import { unindented } from "./addressees.ts";
import type { Piece } from "./ink.ts";
import { type Desk, heading, paragraph, present, printed, running, runsOf, type Shape, typeset } from "./paragraph.ts";
import type { ListMark, Paragraph, Run } from "./sheet.ts";

type Kind = Block["kind"];

/** A longer line is running text, whatever it looks like. */
const longestHeading = 200;
const closed = /[.;:,!?…/”"][\s*_]*$/;
const pointer = /^[([]\s?(?:ban hành |gửi |đính )?kèm theo\s/iu;

/** Whether a numbered paragraph is only a name: it stands alone and is closed by nothing. */
const isName = (text: string): boolean =>
  text.length < longestHeading && (!closed.test(text) || (isCapitals(text) && !/[;:]$/.test(text)));

/** The paragraphs of a body or of an appendix; what was printed elsewhere already is left out. */
export function body(desk: Desk, blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block, n) => blockOf(desk, block, blocks[n - 1]?.kind ?? null, blocks[n + 1]?.kind ?? null));
}

function blockOf(desk: Desk, block: Block, before: Kind | null, next: Kind | null): Paragraph[] {
  const { text } = block.text;
  switch (block.kind) {
    case "authority":
      // Capitals that neither bases nor a verb follow name something else: the parties to a contract.
      if (next !== "basis" && next !== "verb" && next !== "authority") return plainParagraph(desk, block, before);
      return present([printed(desk, "bodyAuthority", block.text, heading(desk))]);
    case "verb":
      return present([printed(desk, "verb", block.text, heading(desk))]);
    case "part":
      return part(desk, block);
    case "section":
      return present([printed(desk, isName(text) ? "section" : "clause", block.text, named(desk, isName(text)))]);
    case "article":
      return listed(desk, block, isName(after(block)) ? "article" : "body", "article");
    case "clause":
      return listed(desk, block, isName(after(block)) ? "clauseTitle" : "clause", "clause");
    case "point":
      return present([printed(desk, "point", block.text, running(desk))]);
    case "item":
      return listed(desk, block, "body", "item");
    case "basis":
      return /^[-–]\s/.test(text)
        ? listed(desk, block, "basis", "item")
        : present([printed(desk, "basis", block.text, running(desk))]);
    case "paragraph":
      return plainParagraph(desk, block, before);
  }
}

const named = (desk: Desk, name: boolean): Shape => ({ ...running(desk), keepNext: name, keepLines: name });

const after = (block: Block): string => block.text.text.slice(block.marker?.text.length ?? 0);

/** `Phần I`, `Chương II` on a line of their own, the name below. */
function part(desk: Desk, block: Block): Paragraph[] {
  const { text } = block;
  const label = /^[.:]?/.exec(after(block))?.[0].length ?? 0;
  const end = (block.marker?.text.length ?? 0) + label;
  if (text.text.length > longestHeading) return present([printed(desk, "body", text, running(desk))]);
  const shape = heading(desk);
  const name = text.slice(end).trim();
  return present([
    printed(desk, "partLabel", text.slice(0, end), name.text === "" ? shape : { ...shape, after: 0 }),
    printed(desk, "partTitle", name, shape),
  ]);
}

/** A paragraph with its marker apart, as an item of a list. */
function listed(desk: Desk, block: Block, look: LookName, kind: ListMark["kind"]): Paragraph[] {
  const { text } = block;
  const marker = block.marker ?? text.slice(0, 1);
  const taken = desk.ink.take(marker);
  const runs = unindented(runsOf(desk, look, text));
  if (taken.length === 0) return runs.length > 0 ? [paragraph(look, runs, running(desk))] : [];
  const bold = kind === "article" || desk.standard.look[look].bold;
  const list: ListMark = { kind, marker: taken.map((p) => p.text).join(""), bold };
  const shape = named(desk, look === "article" || look === "clauseTitle");
  return [paragraph(look, runs, { ...shape, list }, block.span)];
}

/** Names of parts, verb lines in full and pointers stand in the middle; everything else is running text. */
function plainParagraph(desk: Desk, block: Block, before: Kind | null): Paragraph[] {
  const { text } = block;
  if (text.text.length < longestHeading && (before === "part" || before === "basis") && isCapitals(text.text))
    return present([printed(desk, before === "part" ? "partTitle" : "verb", text, heading(desk))]);
  if (pointer.test(text.text) && text.text.length < 2 * longestHeading)
    return present([printed(desk, "appendixPointer", text, heading(desk))]);
  return lines(desk, text, "body").map((runs) => paragraph("body", runs, running(desk)));
}

/** A label at a line's beginning: `Địa điểm: …`. */
const field = /^\p{Lu}[^:.;]{0,40}:(?:\s|$)/u;
const shortLine = 50;

/** The lines of a paragraph: they go on with each other, but for rows of a pasted table and for short lines under each other. */
export function lines(desk: Desk, text: PlainText, look: LookName): Run[][] {
  const pieces = desk.ink.take(text);
  if (pieces.every((piece) => piece.span !== null)) return pieces.length > 0 ? [typeset(desk, look, pieces)] : [];
  const groups: Piece[][] = [];
  let above = "";
  for (const line of linesOf(pieces)) {
    const own = line.map((piece) => piece.text).join("");
    const last = groups.at(-1);
    if (last && !isRow(above) && !isRow(own) && !(above.length < shortLine && field.test(own)))
      last.push(joint, ...line);
    else groups.push(line);
    above = own;
  }
  return groups.map((group) => typeset(desk, look, group));
}

/** The space between two lines. */
const joint: Piece = { text: " ", span: null };

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.span) found.at(-1)?.push(piece);
    else found.push([]);
  }
  return found.filter((line) => line.length > 0);
}

const isRow = (line: string): boolean => line.includes("\t") || line.includes(" | ") || line.startsWith("|");
