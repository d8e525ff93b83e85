import type { LookName } from "../../core/standards/look.ts";
import type { Standard } from "../../core/standards/standard.ts";
import type { PlainText } from "../../core/text/plain-text.ts";
import type { Span } from "../../core/text/span.ts";
import { textWidth } from "../pages/metrics.ts";
import type { Ink, Piece } from "./ink.ts";
import type { PageSetup, Paragraph, Run } from "./sheet.ts";
import { pageSetup, points, textWidthOf } from "./units.ts";

/** What everything that is printed is made with: the letter's text, the standard, and its lengths in points. */
export interface Desk {
  readonly ink: Ink;
  readonly standard: Standard;
  readonly page: PageSetup;
  readonly textWidth: number;
  readonly firstLine: number;
}

export function deskOf(ink: Ink, standard: Standard): Desk {
  const page = pageSetup(standard);
  return { ink, standard, page, textWidth: textWidthOf(page), firstLine: points(standard.page.firstLine[0] ?? 0) };
}

/** What a paragraph may have that not all have. */
export type Shape = Partial<Omit<Paragraph, "kind" | "look" | "runs" | "span">>;

const single = { unit: "multiple", value: 1 } as const;

const plainShape: Required<Shape> = {
  align: "left",
  firstLine: 0,
  left: 0,
  before: 0,
  after: 0,
  lines: single,
  keepNext: false,
  keepLines: false,
  rule: null,
  frame: "none",
  list: null,
};

/** A line of a column: centred, single-spaced, whole. */
export const centred: Shape = { align: "center", keepNext: true, keepLines: true };

/** A paragraph of running text: justified, its first line indented, with the standard's space between lines and paragraphs. */
export function running({ standard, firstLine }: Desk): Shape {
  const { between, lines } = standard.page;
  return { align: "justify", firstLine, after: between, lines: { unit: lines.unit, value: lines.printed } };
}

/** A heading across the page, with the space that paragraphs of running text have. */
export function heading(desk: Desk): Shape {
  return { ...running(desk), align: "center", firstLine: 0, keepNext: true, keepLines: true };
}

/** A paragraph of runs; its place is theirs. */
export function paragraph(
  look: LookName,
  runs: readonly Run[],
  shape: Shape,
  span: Span | null = spanOf(runs),
): Paragraph {
  return { kind: "paragraph", look, runs, ...plainShape, ...shape, span };
}

function spanOf(runs: readonly Run[]): Span | null {
  const first = runs.find((run) => run.span)?.span;
  const last = runs.findLast((run) => run.span)?.span;
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Takes a part and prints it in its look; `null` where it is not there or stands elsewhere already. */
export function printed(
  desk: Desk,
  look: LookName,
  part: PlainText | null | undefined,
  shape: Shape,
): Paragraph | null {
  const runs = part ? runsOf(desk, look, part) : [];
  return runs.length > 0 ? paragraph(look, runs, shape) : null;
}

/** Takes parts that follow each other, in the type of their look. */
export const runsOf = (desk: Desk, look: LookName, ...parts: readonly (PlainText | null)[]): Run[] =>
  typeset(
    desk,
    look,
    parts.flatMap((part) => (part ? desk.ink.take(part) : [])),
  );

/** Blanks that are filled in by hand keep their width. */
const blanks = /[^\S\u00a0]{2,}/g;
const handwritten: ReadonlySet<LookName> = new Set(["number", "placeAndDate", "appendixPointer"]);

/** Pieces of text as runs in the type of a look; pieces that follow each other in the source are one run. */
export function typeset({ standard, ink }: Desk, look: LookName, pieces: readonly Piece[]): Run[] {
  const { size, bold, italic, underline } = standard.look[look];
  const wide = handwritten.has(look);
  const runs: { text: string; size: number; bold: boolean; italic: boolean; underline: boolean; span: Span | null }[] =
    [];
  for (const piece of pieces) {
    const text =
      look === "star"
        ? piece.text.replaceAll("\\", "")
        : wide
          ? piece.text.replace(blanks, (s) => "\u00a0".repeat(s.length))
          : piece.text;
    const last = runs.at(-1);
    const span = piece.span ?? lineEnd(ink, last?.span ?? null);
    if (last?.span && span && last.span.end === span.start) {
      last.text += text;
      last.span = { start: last.span.start, end: span.end };
    } else runs.push({ text, size, bold, italic, underline, span });
  }
  return runs;
}

/** The space that joins two lines stands for the line end, where nothing is between. */
function lineEnd({ source }: Ink, before: Span | null): Span | null {
  return before && /\s/.test(source.text.charAt(before.end)) ? { start: before.end, end: before.end + 1 } : null;
}

/** A space that the sheet adds between two parts, in the type of the run before it. */
export function spaced(runs: readonly Run[], more: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || more.length === 0) return [...runs, ...more];
  return [...runs, { ...last, text: " ", span: null }, ...more];
}

/** Width of a paragraph's text on one line. */
export const widthOf = ({ runs }: Pick<Paragraph, "runs">): number =>
  runs.reduce((sum, run) => sum + textWidth(run.text, run), 0);

export const present = <T>(found: readonly (T | null)[]): T[] => found.filter((p) => p !== null);
