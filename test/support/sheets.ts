import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import { readLines } from "../../server/src/core/syntax/lines.ts";
import { Source } from "../../server/src/core/text/source.ts";
import { sheetOf } from "../../server/src/export/sheet/build.ts";
import type { Columns, Paragraph, Sheet, SheetBlock } from "../../server/src/export/sheet/sheet.ts";

export function sheetOfText(text: string): Sheet {
  const letter = readLetter(text);
  return sheetOf(letter, standardOf(letter));
}

const paragraphsOfBlock = (block: SheetBlock): readonly Paragraph[] =>
  block.kind === "paragraph" ? [block] : [...block.left, ...block.right];

/** Every paragraph, the columns' from left to right, the contact lines behind their section. */
export const paragraphsOf = (sheet: Sheet): Paragraph[] =>
  sheet.sections.flatMap((s) => [...s.blocks.flatMap(paragraphsOfBlock), ...(s.contact?.paragraphs ?? [])]);

/** What a paragraph says, with its marker. */
export const textOf = ({ list, runs }: Paragraph): string =>
  `${list ? `${list.marker} ` : ""}${runs.map((run) => run.text).join("")}`;

export const columnsOf = (sheet: Sheet, role: Columns["role"], section = 0): Columns[] =>
  sheet.sections[section]?.blocks.filter((b): b is Columns => b.kind === "columns" && b.role === role) ?? [];

/** Look and text of paragraphs, the empty ones left out. */
export const lines = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.filter((p) => textOf(p) !== "").map((p) => `${p.look}: ${textOf(p)}`);

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a letter's text, without comments, marks and drawn lines. */
export function wordsOfText(text: string): string[] {
  const read = readLines(new Source(text));
  return read.lines.flatMap((line, i) => (line.kind === "text" ? words(read.plain(i).text) : [])).sort();
}

export const wordsOfSheet = (sheet: Sheet): string[] =>
  paragraphsOf(sheet)
    .flatMap((p) => words(textOf(p)))
    .sort();
