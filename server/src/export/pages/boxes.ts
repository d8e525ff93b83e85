import type { Standard } from "../../core/standards/standard.ts";
import type { Columns, Paragraph, SheetBlock } from "../sheet/sheet.ts";
import { breakLines } from "./break-lines.ts";
import { frameSize } from "./frame.ts";
import type { Place, Stroke } from "./pages.ts";
import type { BrokenLine } from "./text.ts";

/** A line, and where it stands in its box. */
export interface BoxLine {
  readonly line: BrokenLine;
  readonly paragraph: Paragraph;
  readonly place: Place;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** From the left edge of the text to its column, and from the top of the box down to it. */
  readonly left: number;
  readonly top: number;
}

/** A paragraph, or two columns, that know their height and have no page yet. */
export interface Box {
  readonly lines: readonly BoxLine[];
  readonly strokes: readonly Stroke[];
  /** Without the space before and behind. */
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  /** Whether it may be broken between lines. */
  readonly isBreakable: boolean;
}

/** A drawn line as Word has it: the upper border of a paragraph two points high, two points below the text. */
const rule = { above: 2, thickness: 0.75, below: 2 };

const frameThickness = 1;

/** Between two tables Word wants a paragraph; ours is a point high. */
const betweenColumns = 1;

/** The blocks of a section as boxes, for text of this width. */
export const boxesOf = (blocks: readonly SheetBlock[], width: number, standard: Standard): Box[] =>
  blocks.map((block, i) => {
    if (block.kind === "paragraph") return paragraphBox(block, width, { place: "body", left: 0, standard });
    const box = columnsBox(block, standard);
    return blocks[i + 1]?.kind === "columns" ? { ...box, after: box.after + betweenColumns } : box;
  });

/** Where a column begins, what it is of, and the looks of what stands in it. */
interface Column {
  readonly place: Place;
  readonly left: number;
  readonly standard: Standard;
}

function paragraphBox(paragraph: Paragraph, width: number, { place, left, standard }: Column): Box {
  const broken = breakLines(paragraph, width, standard.look[paragraph.look].size);
  const frame = paragraph.frame === "none" ? null : frameSize(paragraph);
  // Word has the frame's border on both sides of this space, and as much space again outside.
  const inside = frame ? Math.max(1, Math.round((frame.height - (broken[0]?.height ?? 0)) / 2)) : 0;
  const padding = frame ? inside + frameThickness : 0;
  let top = padding;
  const lines = broken.map((line, i): BoxLine => {
    const at = top;
    top += line.height;
    return { line, paragraph, place, isFirst: i === 0, isLast: i === broken.length - 1, left, top: at };
  });
  const bottom = top + padding;
  const strokes: Stroke[] = [];
  if (frame && paragraph.frame !== "none") {
    const own = Math.min(frame.width, width);
    const side = { left: 0, justify: 0, center: (width - own) / 2, right: width - own }[paragraph.align];
    strokes.push({ x: left + paragraph.left + side, y: 0, width: own, height: bottom, color: paragraph.frame });
  }
  const { rule: length } = paragraph;
  if (length !== null)
    strokes.push({
      ...{ x: left + (width - length) / 2, y: bottom + rule.above + rule.thickness / 2 },
      ...{ width: length, height: 0, color: "black" },
    });
  return {
    lines,
    strokes,
    height: bottom + (length === null ? 0 : rule.above + rule.thickness + rule.below),
    before: paragraph.before + inside,
    after: paragraph.after + inside,
    keepNext: paragraph.keepNext,
    isBreakable: !paragraph.keepLines && strokes.length === 0,
  };
}

/** Two columns stand on one page; of them the taller says how high they are. */
function columnsBox({ role, widths, left, right, before, after }: Columns, standard: Standard): Box {
  const sides = [
    column(left, widths[0], { place: `${role}-left`, left: 0, standard }),
    column(right, widths[1], { place: `${role}-right`, left: widths[0], standard }),
  ] as const;
  return {
    lines: sides.flatMap((side) => side.lines),
    strokes: sides.flatMap((side) => side.strokes),
    height: Math.max(...sides.map((side) => side.height)),
    before,
    after,
    keepNext: false,
    isBreakable: false,
  };
}

/** Paragraphs below each other, with all the space between them, as one box. */
export function column(
  paragraphs: readonly Paragraph[],
  width: number,
  where: Column,
): Pick<Box, "lines" | "strokes" | "height"> {
  const lines: BoxLine[] = [];
  const strokes: Stroke[] = [];
  let height = 0;
  for (const paragraph of paragraphs) {
    const box = paragraphBox(paragraph, width, where);
    const top = height + box.before;
    lines.push(...box.lines.map((line) => ({ ...line, top: top + line.top })));
    strokes.push(...box.strokes.map((stroke) => ({ ...stroke, y: top + stroke.y })));
    height = top + box.height + box.after;
  }
  return { lines, strokes, height };
}
