import type { ParagraphLook, Run, RunLook } from "../word/model.ts";

/** A paragraph, or a row of a table, on its way into the draft. */
export interface Item {
  /** A paragraph has one part, a row as many as its cells have paragraphs. */
  readonly parts: readonly Part[];
  /** Whether a blank line stands above it. */
  readonly apart: boolean;
}

export interface Part {
  readonly pieces: readonly Piece[];
  readonly look: ParagraphLook;
  readonly inTable: boolean;
  /** Of a table that sets things beside each other, the column that it stands in, from 0. */
  readonly column?: number;
  readonly ruleBelow: boolean;
  /** What stands between it and the part before. */
  readonly separator: string;
}

/** Text in one type; without a look where Word itself has put it there (the numbers of lists). */
export interface Piece {
  readonly text: string;
  readonly look: RunLook | null;
}

export const textOfPart = ({ pieces }: Part): string => pieces.map((piece) => piece.text).join("");
export const textOfItem = ({ parts }: Item): string => parts.map((part) => part.separator + textOfPart(part)).join("");

/** The pieces of the text from one offset up to another. */
export function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { text, look } of pieces) {
    const inner = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (inner !== "") found.push({ text: inner, look });
    at += text.length;
  }
  return found;
}

/** The pieces without the white space at their ends. */
export function trimmed(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text).join("");
  const end = text.trimEnd().length;
  return cut(pieces, text.length - text.trimStart().length, end);
}

/** A number typed by hand and set off by a tab: in Word a list, in a draft a space does. */
const typedMarker = /^(?:[-+•–▪●]|(?:Điều )?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-zđ][.)]|[IVXLC]{1,6}\.)(\t+)(?=\S)/u;
/** Parts of a sign that were typed apart: a letter and its mark, in different types. */
const looseMarks = /^\p{M}+/u;
/** Signs without width that are no text: soft hyphens, marks of the order of bytes, breaks that may be. */
const unseen = /[\u00ad\ufeff\u200b\u2060]/g;

/** What a paragraph's runs come to as text of a draft: composed letters, no comment where none was meant. */
export function piecesOf(marker: string, runs: readonly Run[]): Piece[] {
  const pieces: { text: string; look: RunLook }[] = [];
  for (const { text, look } of runs) {
    const clean = text.replace(unseen, "").replaceAll("<!--", "<!- -");
    const last = pieces.at(-1);
    const marks = last ? (looseMarks.exec(clean)?.[0] ?? "") : "";
    if (last) last.text += marks;
    pieces.push({ text: clean.slice(marks.length), look });
  }
  const composed = trimmed(pieces.map(({ text, look }) => ({ text: text.normalize("NFC"), look })));
  const text = composed.map((piece) => piece.text).join("");
  const tabs = typedMarker.exec(text);
  const body = tabs
    ? [
        ...cut(composed, 0, tabs[0].length - (tabs[1]?.length ?? 0)),
        { text: " ", look: composed[0]?.look ?? null },
        ...cut(composed, tabs[0].length, text.length),
      ]
    : composed;
  if (marker.trim() === "") return body;
  // In a column of numbers there is nothing but what Word counts; a dash without text says nothing.
  if (body.length === 0) return /[\p{L}\p{N}]/u.test(marker) ? [{ text: marker.trim(), look: null }] : [];
  return [{ text: marker, look: null }, ...body];
}
