import type { PageSetup, Section, Sheet } from "../sheet/sheet.ts";
import { type BoxLine, boxesOf, column } from "./boxes.ts";
import { type FilledPage, fillPages } from "./flow.ts";
import { lineHeight, textWidth } from "./metrics.ts";
import type { Line, Page, Pages, Piece, Stroke } from "./pages.ts";

/** Between the text and the line above the address, and between that line and the address. */
const contactGap = 4;

/**
 * Lays a sheet out on pages as Word does: lines broken at spaces and hyphens, two lines at least of a paragraph on each
 * page, what is to be kept together kept, each section from a new page with its own count. Linear in the letter's length.
 */
export function layOut(sheet: Sheet): Pages {
  return { setup: sheet.page, pages: sheet.sections.flatMap((section, i) => sectionPages(section, i, sheet)) };
}

function sectionPages({ blocks, contact }: Section, section: number, { page: setup, standard }: Sheet): Page[] {
  const { margins } = setup;
  const width = setup.width - margins.left - margins.right;
  const height = setup.height - margins.top - margins.bottom;
  const foot = contact && column(contact.paragraphs, width, { place: "contact", left: 0, standard });
  const footHeight = foot ? foot.height + 2 * contactGap : 0;
  const isFirst = contact?.page === "first";
  const boxes = boxesOf(blocks, width, standard);
  const filled = fillPages(boxes, (page) => height - (isFirst && page === 0 ? footHeight : 0));
  const last = filled.at(-1);
  if (foot && !isFirst && last && last.bottom > height - footHeight) filled.push({ lines: [], strokes: [], bottom: 0 });
  const withFoot = isFirst ? 0 : filled.length - 1;
  return filled.map((page, i): Page => {
    const lines = [...numberLine(i + 1, setup), ...linesOf(page, setup)];
    const strokes = strokesOf(page.strokes, setup, 0);
    if (foot && i === withFoot) {
      const top = height - foot.height;
      const shown = foot.lines.map((line) => ({ line, top: top + line.top }));
      lines.push(...shown.map((l) => new PlacedLine(l.line, margins.left, margins.top + l.top)));
      strokes.push(...strokesOf(foot.strokes, setup, top));
      strokes.push({ x: margins.left, y: margins.top + top - contactGap, width, height: 0, color: "black" });
    }
    return { section, number: i + 1, lines, strokes };
  });
}

const linesOf = ({ lines }: FilledPage, { margins }: PageSetup): Line[] =>
  lines.map(({ line, top }) => new PlacedLine(line, margins.left, margins.top + top));

const strokesOf = (strokes: readonly Stroke[], { margins }: PageSetup, top: number): Stroke[] =>
  strokes.map((stroke) => ({ ...stroke, x: margins.left + stroke.x, y: margins.top + top + stroke.y }));

/** A line where it stands. Its text is put together when first asked for: who only counts pages needs none. */
class PlacedLine implements Line {
  readonly place: Line["place"];
  readonly paragraph: Line["paragraph"];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly #line: BoxLine["line"];
  readonly #left: number;

  constructor({ line, paragraph, place, isFirst, isLast, left }: BoxLine, margin: number, y: number) {
    this.place = place;
    this.paragraph = paragraph;
    this.isFirst = isFirst;
    this.isLast = isLast;
    this.x = margin + left + line.x;
    this.y = y;
    this.width = line.width;
    this.height = line.height;
    this.baseline = y + line.baseline;
    this.#line = line;
    this.#left = margin + left;
  }

  get span(): Line["span"] {
    return this.#line.span;
  }

  get pieces(): readonly Piece[] {
    return this.#line.pieces.map((piece) => ({ ...piece, x: this.#left + piece.x }));
  }
}

/** The page's number, in the middle of the top margin; the first page shows none. */
function numberLine(number: number, { width, margins, pageNumberFromTop: y, pageNumberSize: size }: PageSetup): Line[] {
  if (number === 1) return [];
  const text = String(number);
  const type = { size, bold: false, italic: false };
  const own = textWidth(text, type);
  const x = margins.left + (width - margins.left - margins.right - own) / 2;
  const { height, ascent } = lineHeight(size);
  const piece: Piece = { ...type, text, underline: false, x, width: own, wordSpacing: 0, span: null };
  return [
    {
      ...{ place: "number", paragraph: null, isFirst: true, isLast: true },
      ...{ x, y, width: own, height, baseline: y + ascent, span: null, pieces: [piece] },
    },
  ];
}
