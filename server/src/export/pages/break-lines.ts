import type { Paragraph } from "../sheet/sheet.ts";
import { unitWidth } from "./metrics.ts";
import { BrokenLine, nextStop, type Stretch, Text } from "./text.ts";

/**
 * Breaks a paragraph into lines no wider than `width`, as Word does: after spaces, which hang, and after hyphens; a word
 * that is wider than a line is cut where the line ends. An empty paragraph is a line of `size`. Linear in the text's length.
 */
export function breakLines(paragraph: Paragraph, width: number, size: number): BrokenLine[] {
  const text = new Text(paragraph, size);
  const filling = new Filling(text, width);
  for (const stretch of text.stretches) fill(filling, stretch);
  filling.end(true);
  return filling.lines;
}

const [tab, newline, verticalTab, space, hyphen, noBreakSpace] = [9, 10, 11, 32, 45, 160];

/** Of rounding, in points. */
const tolerance = 0.01;

/** Goes through a stretch word by word. */
function fill(filling: Filling, stretch: Stretch): void {
  const { text, from, widths, scale, isFixed } = stretch;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === space) {
      filling.space(from + i, unitWidth(widths, code) * scale, !isFixed);
      i++;
    } else if (code === tab) {
      filling.tab(from + i);
      i++;
    } else if (code === newline || code === verticalTab) {
      filling.end(true, from + i + 1);
      i++;
    } else {
      const begin = i;
      let units = 0;
      let fixedSpaces = 0;
      let last = 0;
      for (; i < text.length; ) {
        last = text.charCodeAt(i);
        if (last === space || last === tab || last === newline || last === verticalTab) break;
        units += unitWidth(widths, last);
        i++;
        if (last === noBreakSpace) fixedSpaces++;
        else if ((last === hyphen || last >= 0x200b) && isBreak(text, i - 1, last)) break;
      }
      filling.word(stretch, begin, i, units * scale, isFixed ? 0 : fixedSpaces);
      if (isBreak(text, i - 1, text.charCodeAt(i - 1))) filling.mayBreak(from + i);
    }
  }
}

/** A hyphen breaks a line only between other characters: the dash of a list does not, nor a minus. */
function isBreak(text: string, at: number, code: number): boolean {
  if (code !== hyphen && !(code >= 0x2010 && code <= 0x2014 && code !== 0x2011)) return code === 0x200b;
  if (at === 0 || at + 1 >= text.length) return at > 0;
  return !opens(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1));
}

const isBlank = (code: number): boolean => code <= space || code === noBreakSpace;

/** What stands before a word: a blank, `(`, `“`, `"`. */
const opens = (code: number): boolean => isBlank(code) || code === 0x28 || code === 0x201c || code === 0x22;

/** The line that is being filled, and those before it. */
class Filling {
  readonly lines: BrokenLine[] = [];
  readonly #text: Text;
  readonly #width: number;
  /** Where it begins, how far it reaches, and how many spaces it has that may be stretched. */
  #from = 0;
  #indent: number;
  #x: number;
  #spaces = 0;
  /** The same behind its last character that is no space. */
  #endAt = 0;
  #endX: number;
  #endSpaces = 0;
  /** Where it could last be broken: the next line's beginning, and the end of this one. None: -1. */
  #stopAt = -1;
  #stopX = 0;
  #stopSpaces = 0;
  #stopEndAt = 0;
  #stopEndX = 0;
  #stopEndSpaces = 0;

  constructor(text: Text, width: number) {
    this.#text = text;
    this.#width = width;
    this.#indent = text.paragraph.left + text.paragraph.firstLine;
    this.#x = this.#indent;
    this.#endX = this.#indent;
  }

  space(at: number, width: number, isStretchable: boolean): void {
    this.#x += width;
    if (isStretchable) this.#spaces++;
    this.mayBreak(at + 1);
  }

  tab(at: number): void {
    this.#x = nextStop(this.#x);
    this.#spaces = 0; // what stands before a tab is not stretched
    this.mayBreak(at + 1);
  }

  /** Remembers that a line may begin at `at`: behind spaces, or behind a hyphen. */
  mayBreak(at: number): void {
    if (this.#endAt <= this.#from) return;
    this.#stopAt = at;
    this.#stopX = this.#x;
    this.#stopSpaces = this.#spaces;
    this.#stopEndAt = this.#endAt;
    this.#stopEndX = this.#endX;
    this.#stopEndSpaces = this.#endSpaces;
  }

  /** Characters that hold together, and how many spaces there are within. */
  word(stretch: Stretch, begin: number, end: number, width: number, spaces: number): void {
    if (this.#x + width > this.#width + tolerance && this.#stopAt >= 0) {
      this.#close(this.#stopEndAt, this.#stopEndX, this.#stopEndSpaces, false);
      this.#begin(this.#stopAt, this.#x - this.#stopX, this.#spaces - this.#stopSpaces);
    }
    if (this.#x + width > this.#width + tolerance) this.#cut(stretch, begin, end);
    else this.#add(stretch.from + end, width, spaces);
  }

  /** Closes the line for good; the next one begins at `next`. */
  end(isForced: boolean, next = 0): void {
    this.#close(this.#endAt, this.#endX, this.#endSpaces, isForced);
    this.#begin(next, 0, 0);
    this.#endAt = next;
    this.#endX = this.#x;
    this.#endSpaces = 0;
  }

  /** A word that is wider than a line, character by character. */
  #cut({ text, from, widths, scale, isFixed }: Stretch, begin: number, end: number): void {
    for (let i = begin; i < end; i++) {
      const code = text.charCodeAt(i);
      const width = unitWidth(widths, code) * scale;
      const isLow = code >= 0xdc00 && code < 0xe000;
      if (this.#x + width > this.#width + tolerance && this.#endAt > this.#from && !isLow) this.end(false, from + i);
      this.#add(from + i + 1, width, code === noBreakSpace && !isFixed ? 1 : 0);
    }
  }

  #add(at: number, width: number, spaces: number): void {
    this.#x += width;
    this.#spaces += spaces;
    this.#endAt = at;
    this.#endX = this.#x;
    this.#endSpaces = this.#spaces;
  }

  #close(to: number, reached: number, spaces: number, isForced: boolean): void {
    const { align } = this.#text.paragraph;
    const free = this.#width - reached;
    const isStretched = align === "justify" && !isForced && spaces > 0 && free > 0;
    const shift = align === "center" ? free / 2 : align === "right" ? free : 0;
    const place = {
      x: this.#indent + shift,
      width: reached - this.#indent + (isStretched ? free : 0),
      wordSpacing: isStretched ? free / spaces : 0,
    };
    this.lines.push(new BrokenLine(this.#text, this.#from, to, place));
  }

  #begin(at: number, reached: number, spaces: number): void {
    this.#from = at;
    this.#indent = this.#text.paragraph.left;
    this.#x = this.#indent + reached;
    this.#spaces = spaces;
    this.#stopAt = -1;
  }
}
