import type { Source } from "../core/text/source.ts";
import type { Span } from "../core/text/span.ts";
import { printable } from "./failures.ts";

/** A line of a letter, cut to fit, and where in it (columns of a terminal) a mark of `width` signs stands. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly column: number;
  readonly width: number;
}

const tabStop = 4;
const ellipsis = "…";
/** How much of the room stands before what is marked. */
const lead = 1 / 3;

/** The line on which `span` begins, at most about `room` columns of it, around what is marked. */
export function excerpt(source: Source, span: Span, room: number): Excerpt {
  const line = source.lineAt(span.start);
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const from = Math.min(Math.max(span.start, start), end);
  const to = Math.min(Math.max(span.end, from), end);
  const [left, right] = window(source.text, { start, end }, from, room);
  const before = (left > start ? ellipsis : "") + shown(source.text.slice(left, from), 0);
  const column = columns(before);
  const marked = shown(source.text.slice(from, Math.min(to, right)), column);
  const after = shown(source.text.slice(Math.min(to, right), right), column + columns(marked));
  const text = (before + marked + after + (right < end ? ellipsis : "")).trimEnd();
  return { line, text, column, width: Math.max(1, columns(marked)) };
}

/** The part of a line to show. Never cuts a character that is two units long. */
function window(text: string, line: Span, from: number, room: number): readonly [number, number] {
  if (line.end - line.start <= room) return [line.start, line.end];
  const last = Math.max(line.start, line.end - room);
  const left = Math.min(Math.max(line.start, from - Math.floor(room * lead)), last);
  const right = Math.min(line.end, left + room);
  return [left - (splits(text, left) ? 1 : 0), right + (splits(text, right) ? 1 : 0)];
}

const splits = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** As a terminal shows it: tabs as spaces up to the next stop, no control characters. */
function shown(text: string, column: number): string {
  let at = column;
  const parts = text.split("\t").map((part, i, all) => {
    const piece = printable(part);
    at += columns(piece);
    if (i === all.length - 1) return piece;
    const gap = tabStop - (at % tabStop);
    at += gap;
    return piece + " ".repeat(gap);
  });
  return parts.join("");
}

const zero = /[\p{M}\u200b-\u200f\u2060\ufeff]/gu;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/gu;

/** Columns that `text` takes on a terminal: marks none, ideographs and pictures two, the rest one. */
export function columns(text: string): number {
  if (!beyondLatin.test(text)) return text.length;
  const plain = text.replace(zero, "");
  return [...plain].length + (plain.match(wide)?.length ?? 0);
}

/** Anything that may not be one unit, one column; composed Vietnamese is. */
const beyondLatin = /[^\u0020-\u02ff\u1ea0-\u1eff\u2010-\u2027\u2030-\u205e]/;
