import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type * as sheet from "../sheet/sheet.ts";
import { anchorStyle } from "./names.ts";
import { type Ground, wordParagraphs } from "./paragraph.ts";
import { twips } from "./units.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const margins = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * Two columns as a table that shows no lines, keeps its widths, and stays on one page: one row for each of `rows`, which
 * have the same widths.
 */
export function wordTable(rows: readonly [sheet.Columns, ...sheet.Columns[]], ground: Ground): Table {
  const columnWidths = rows[0].widths.map(twips);
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders,
    margins,
    rows: rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, ground) })),
  });
}

const cells = (columns: sheet.Columns, ground: Ground): TableCell[] =>
  [columns.left, columns.right].map((paragraphs, index) => {
    const width = columns.widths[index] ?? 0;
    return new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      children: cell(paragraphs, width, columns, ground),
    });
  });

/** Whether a row goes on with the table above it. */
export const goesOn = (above: sheet.Columns, below: sheet.SheetBlock | undefined): below is sheet.Columns =>
  below?.kind === "columns" && below.role === above.role && below.widths.every((w, i) => w === above.widths[i]);

/** The space around a table, which itself has none, is that of the paragraphs in it. No cell is without one. */
function cell(
  paragraphs: readonly sheet.Paragraph[],
  width: number,
  { before, after }: sheet.Columns,
  ground: Ground,
): Paragraph[] {
  if (paragraphs.length === 0) return [new Paragraph({ style: anchorStyle })];
  return paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    return wordParagraphs(paragraph, { width, before: index === 0 ? before : 0, after: isLast ? after : 0 }, ground);
  });
}
