import { firstLine, type Line, type Lines } from "../../core/syntax/lines.ts";
import { type PlainText, plainText } from "../../core/text/plain-text.ts";
import type { Source } from "../../core/text/source.ts";
import type { Span } from "../../core/text/span.ts";

/** A stretch of a source as it is printed. */
export interface Piece {
  readonly text: string;
  /** `null` for the space that joins two lines. */
  readonly span: Span | null;
}

/** What is never printed by itself: white space, marks of emphasis and headings, drawn lines, borders of pasted tables. */
const meaning = /[^\s*_#\\|=~—–―.·•▪●+\-\u200b\ufeff\p{Cc}]/u;
const range = (from: number, to: number): string => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
/** Control characters (line ends are no part of any line), line separators, halves of characters. */
const odd = `${range(0, 9)}${range(0x0b, 0x0c)}${range(0x0e, 0x1f)}${range(0x7f, 0x9f)}${range(0x2028, 0x2029)}`;
const mayBeOdd = new RegExp(`[${odd}${range(0xd800, 0xdfff)}]`);
/** What no page and no file can hold. */
const unprintable = new RegExp(`[${odd}]|\\p{Cs}`, "gu");

/**
 * The letter's text, of which every character is printed once: whoever prints a part takes it, and what nobody has taken
 * in the end is printed where it stands.
 */
export class Ink {
  readonly #lines: Lines;
  readonly #used: Uint8Array;
  readonly #odd: boolean;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#used = new Uint8Array(lines.source.text.length);
    this.#odd = mayBeOdd.test(lines.source.text);
  }

  get source(): Source {
    return this.#lines.source;
  }

  /** The pieces of a part that nobody has taken yet, in order; nobody can take them again. */
  take(part: PlainText): Piece[] {
    const found: Piece[] = [];
    for (const { text, span } of part.pieces()) {
      if (span.start === span.end) {
        if (found.length > 0) found.push({ text, span: null });
      } else this.#takePiece(found, text, span);
    }
    while (found.at(-1)?.span === null) found.pop();
    return found;
  }

  #takePiece(found: Piece[], text: string, span: Span): void {
    const used = this.#used.subarray(span.start, span.end);
    if (text.length !== span.end - span.start || used.indexOf(1) < 0) {
      if (used.indexOf(0) >= 0) found.push({ text: this.#printable(text), span });
      used.fill(1);
      return;
    }
    for (let at = used.indexOf(0); at >= 0; at = used.indexOf(0, at)) {
      const next = used.indexOf(1, at);
      const end = next < 0 ? used.length : next;
      const free = text.slice(at, end);
      if (free.trim() !== "")
        found.push({ text: this.#printable(free), span: { start: span.start + at, end: span.start + end } });
      used.fill(1, at, end);
    }
  }

  /** Text between two offsets that nobody has taken, line by line; it is not taken yet. */
  left(from: number, to: number): PlainText[] {
    const found: PlainText[] = [];
    const { source, lines } = this.#lines;
    for (let i = firstLine(this.#lines, from); i < lines.length; i++) {
      const line = lines[i] as Line;
      if (line.start >= to) break;
      if (line.kind !== "text") continue;
      const end = Math.min(line.end, to);
      for (let at = this.#free(Math.max(line.start, from), end); at < end; ) {
        const taken = this.#used.subarray(at, end).indexOf(1);
        const stop = taken < 0 ? end : at + taken;
        const part = plainText(source.text, [{ start: at, end: stop }], source.hasMarks).trim();
        if (meaning.test(part.text)) found.push(part);
        at = this.#free(stop, end);
      }
    }
    return found;
  }

  /** The first offset of `from` to `to` that nobody has taken, or `to`. */
  #free(from: number, to: number): number {
    const at = this.#used.subarray(from, to).indexOf(0);
    return at < 0 ? to : from + at;
  }

  #printable(text: string): string {
    return this.#odd ? text.replace(unprintable, (c) => (c < "\u3000" ? " " : "\ufffd")) : text;
  }
}
