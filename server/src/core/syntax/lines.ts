import { type PlainText, plainText } from "../text/plain-text.ts";
import type { Source } from "../text/source.ts";
import type { Comment } from "./letter.ts";

export type LineKind = "text" | "blank" | "rule" | "star";

/** A line without its surrounding white space, emphasis and heading marks; comments are cut off at its ends. */
export interface Line {
  readonly kind: LineKind;
  /** Bounds of what is left in the source. */
  readonly start: number;
  readonly end: number;
}

export interface Lines {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  /** NFC text of a line, for recognising; its offsets are those of the source only where the source is NFC. */
  read(index: number): string;
  /** The line with its way back to the source. */
  plain(index: number): PlainText;
}

/** Drawn lines carry no meaning, the standard says where they stand: `-----`, `____`, `***` is left to the star. */
const drawn = /^[-_=~—–―.·\s]+$/;
const stars = /^(?:\\?\*\s?){1,5}$/;
const pageMark = /^-{2,}\s*PAGE\b.*-{2,}$/;
/** So much of a line tells whether it is drawn. */
const longest = 200;

/** Splits a source into lines and takes the comments out. Linear. */
export function readLines(source: Source): Lines {
  const { text } = source;
  const comments = readComments(text);
  const lines: Line[] = [];
  let next = 0;
  for (let i = 0; i < source.lineCount; i++) {
    let start = source.lineStart(i);
    let end = source.lineEnd(i);
    // A comment that covers the line's beginning or end is no part of it; inside a line plainText drops it.
    while (next < comments.length && (comments[next] as Comment).span.end <= start) next++;
    for (let c = next; c < comments.length && (comments[c] as Comment).span.start < end; c++) {
      const { span } = comments[c] as Comment;
      if (isBlank(text, start, span.start)) start = Math.min(span.end, end);
      else if (isBlank(text, span.end, end)) end = span.start;
    }
    lines.push(trimLine(text, start, end));
  }
  const composed = !source.hasLooseMarks;
  return {
    source,
    lines,
    comments,
    read(index) {
      const line = lines[index];
      if (!line) return "";
      const raw = text.slice(line.start, line.end);
      return composed ? raw : raw.normalize("NFC");
    },
    plain(index) {
      const line = lines[index] as Line;
      return plainText(text, [line], source.hasMarks).trim();
    },
  };
}

function readComments(text: string): Comment[] {
  const found: Comment[] = [];
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    const end = close < 0 ? text.length : close + 3;
    found.push({ span: { start: at, end }, text: text.slice(at + 4, close < 0 ? end : close).trim() });
    at = text.indexOf("<!--", end);
  }
  return found;
}

function trimLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return { kind: "blank", start, end };
  const first = text.charCodeAt(start);
  if (first === 35) {
    while (text.charCodeAt(start) === 35 && start < end) start++; // Markdown heading: ### BỘ …
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (start === end) return { kind: "blank", start, end };
  }
  if (!mayBeDrawn(first)) return { kind: "text", start, end };
  const content = text.slice(start, Math.min(end, start + longest));
  // Most that begin so are items of lists.
  const last = content.charCodeAt(content.length - 1);
  if (last < 128 && !mayBeDrawn(last) && !isSpace(last)) return { kind: "text", start, end };
  if (stars.test(content)) return { kind: "star", start, end };
  if (drawn.test(content) ? end - start > 1 : pageMark.test(content)) return { kind: "rule", start, end };
  if (/^\*+$/.test(content)) return { kind: "rule", start, end };
  return { kind: "text", start, end };
}

/** Signs that drawn lines begin with: - _ = ~ — – ― . · * \ */
const mayBeDrawn = (c: number): boolean =>
  c < 64
    ? c === 45 || c === 61 || c === 46 || c === 42
    : c === 95 || c === 126 || c === 92 || c === 183 || (c >= 0x2012 && c <= 0x2015);

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0xfeff ||
  c === 0x200b ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x3000 ||
  c === 0;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** Index of the first line that ends behind `offset`. */
export function firstLine({ lines }: Lines, offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((lines[mid] as Line).end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
