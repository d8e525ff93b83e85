import type { Span } from "./span.ts";

/** A place in a text as LSP counts it: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** As LSP's Range: `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A letter's text with the offsets of its lines. Line ends are `\n`, `\r\n` and `\r`, as in LSP;
 * the byte order mark belongs to the first line.
 */
export class Source {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  #hasLooseMarks: boolean | undefined;
  #hasMarks: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** Whether some letters stand in pieces, base and marks apart (NFD); whoever compares text must compose them first. */
  get hasLooseMarks(): boolean {
    this.#hasLooseMarks ??= looseMark.test(this.text);
    return this.#hasLooseMarks;
  }

  /** Whether plain text differs from the source anywhere: most letters have neither such marks nor markup. */
  get hasMarks(): boolean {
    this.#hasMarks ??= this.hasLooseMarks || markup.some((sign) => this.text.includes(sign));
    return this.#hasMarks;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Number of the line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if ((this.lineStarts[mid] as number) <= offset) low = mid;
      else high = mid;
    }
    return low;
  }

  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** End of the line's text, before its line end. */
  lineEnd(line: number): number {
    let end = this.lineStarts[line + 1] ?? this.text.length;
    if (line + 1 < this.lineStarts.length) {
      if (this.text.charCodeAt(end - 1) === 10) end--;
      if (this.text.charCodeAt(end - 1) === 13 && end > this.lineStart(line)) end--;
    }
    return end;
  }

  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.lineStart(line) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lineCount) return this.text.length;
    if (line < 0) return 0;
    return Math.min(this.lineStart(line) + Math.max(0, character), this.lineEnd(line));
  }
}

const looseMark = /[\u0300-\u036f]/;
/** Signs of emphasis, escapes and comments. */
const markup = ["*", "_", "\\", "<"];

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10) starts.push(i + 1);
      else if (c === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
  } else {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  return starts;
}
