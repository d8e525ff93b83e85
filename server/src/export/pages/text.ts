import type { Span } from "../../core/text/span.ts";
import type { Paragraph, Run } from "../sheet/sheet.ts";
import { lineHeight, scaleOf, unitWidth, type Widths, widthsOf } from "./metrics.ts";
import type { Piece } from "./pages.ts";

/** A run with what measuring it needs. */
export interface Stretch extends Run {
  /** Where it begins in the paragraph. */
  readonly from: number;
  readonly widths: Widths;
  readonly scale: number;
  /** Whether its spaces keep their width: a list's marker. */
  readonly isFixed: boolean;
}

/** A line of a paragraph that knows its height, not yet where it stands on a page. */
export class BrokenLine {
  /** From the left edge of the column. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** From the line's top down to where the letters stand. */
  readonly baseline: number;
  readonly #text: Text;
  readonly #from: number;
  readonly #to: number;
  readonly #wordSpacing: number;
  #pieces: readonly Piece[] | undefined;

  constructor(text: Text, from: number, to: number, place: Pick<BrokenLine, "x" | "width"> & { wordSpacing: number }) {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#wordSpacing = place.wordSpacing;
    this.x = place.x;
    this.width = place.width;
    const { height, baseline } = text.heightOf(from, to);
    this.height = height;
    this.baseline = baseline;
  }

  get span(): Span | null {
    return this.#text.spanOf(this.#from, this.#to);
  }

  /** Its text; `x` is from the left edge of the column. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= this.#text.pieces(this.#from, this.#to, this.x, this.#wordSpacing);
    return this.#pieces;
  }
}

/** Word's own tab stops: every half inch from the column's edge. */
const tabStop = 36;

const [space, noBreakSpace] = [32, 160];

/** A paragraph's characters in a row, with their types. */
export class Text {
  readonly paragraph: Paragraph;
  readonly stretches: readonly Stretch[];
  /** Of a line without text. */
  readonly size: number;
  /** The stretch that was last asked for: lines are made in order. */
  #near = 0;

  constructor(paragraph: Paragraph, size: number) {
    const { runs, list, span } = paragraph;
    const first = runs[0];
    const type = first ?? { size, bold: false, italic: false, underline: false };
    const mark: Run[] = list
      ? [
          {
            text: `${list.marker} `,
            size: type.size,
            bold: list.bold,
            italic: type.italic,
            underline: false,
            span: span && { start: span.start, end: Math.min(span.end, first?.span?.start ?? span.end) },
          },
        ]
      : [];
    let from = 0;
    this.stretches = [...mark, ...runs].map((run, i) => {
      const { text, size, bold, italic, underline, span } = run;
      const stretch = { text, size, bold, italic, underline, span, from, widths: widthsOf(run), scale: scaleOf(size) };
      from += text.length;
      return { ...stretch, isFixed: i < mark.length };
    });
    this.paragraph = paragraph;
    this.size = size;
  }

  /** The stretch of a character; the last one at the end. */
  #indexAt(at: number): number {
    let i = this.#near;
    while (i > 0 && (this.stretches[i] as Stretch).from > at) i--;
    for (let next = this.stretches[i + 1]; next && next.from <= at; next = this.stretches[i + 1]) i++;
    this.#near = i;
    return i;
  }

  heightOf(from: number, to: number): { readonly height: number; readonly baseline: number } {
    let size = 0;
    for (let i = this.#indexAt(from); i < this.stretches.length; i++) {
      const stretch = this.stretches[i] as Stretch;
      if (i > 0 && size > 0 && stretch.from >= to) break;
      size = Math.max(size, stretch.size);
    }
    const { unit, value } = this.paragraph.lines;
    const single = lineHeight(size || this.size);
    // An exact height has a fifth of it below the letters' line; what a multiple adds stands below the line.
    return unit === "points"
      ? { height: value, baseline: value * 0.8 }
      : { height: single.height * value, baseline: single.ascent };
  }

  spanOf(from: number, to: number): Span | null {
    let start: number | null = null;
    let end = 0;
    for (let i = this.#indexAt(from); i < this.stretches.length; i++) {
      const stretch = this.stretches[i] as Stretch;
      if (start !== null && stretch.from >= to) break;
      const part = partOf(stretch, from - stretch.from, to - stretch.from);
      if (!part) continue;
      start ??= part.start;
      end = part.end;
    }
    return start === null ? null : { start, end: Math.max(start, end) };
  }

  pieces(from: number, to: number, x: number, wordSpacing: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let at = x;
    for (let i = this.#indexAt(from); i < this.stretches.length; i++) {
      const stretch = this.stretches[i] as Stretch;
      if (stretch.from >= to) break;
      const { size, bold, italic, underline, isFixed } = stretch;
      const text = stretch.text.slice(Math.max(0, from - stretch.from), to - stretch.from);
      let begin = Math.max(0, from - stretch.from);
      for (const [n, part] of text.split("\t").entries()) {
        if (n > 0) at = nextStop(at);
        const spacing = isFixed ? 0 : wordSpacing;
        const width = measure(stretch, part, spacing);
        if (part !== "")
          pieces.push({
            ...{ text: part, size, bold, italic, underline, x: at, width, wordSpacing: spacing },
            span: partOf(stretch, begin, begin + part.length),
          });
        at += width;
        begin += part.length + 1;
      }
    }
    return pieces;
  }
}

export const nextStop = (x: number): number => (Math.floor(x / tabStop + 1e-6) + 1) * tabStop;

function measure({ widths, scale }: Stretch, text: string, wordSpacing: number): number {
  let units = 0;
  let spaces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units += unitWidth(widths, code);
    if (code === space || code === noBreakSpace) spaces++;
  }
  return units * scale + spaces * wordSpacing;
}

/** Where characters of a stretch stand in the source: exactly where it is printed as written, else about there. */
function partOf({ text, span }: Stretch, from: number, to: number): Span | null {
  if (!span) return null;
  const length = span.end - span.start;
  const at = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    return span.start + (length === text.length ? inside : Math.round((inside / Math.max(1, text.length)) * length));
  };
  return { start: at(from), end: at(to) };
}
