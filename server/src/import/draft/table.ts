import type { Block, Cell, Table } from "../word/model.ts";
import { plainLines } from "../word/sections.ts";
import type { Item, Part } from "./item.ts";
import { layColumn } from "./lay.ts";
import { isClosing, isHeader } from "./signs.ts";

/**
 * A table that only sets things beside each other comes out column after column; any other row by row, its cells with
 * ` | ` between.
 */
export function layTable(table: Table): Item[] {
  const rows = table.rows.filter((row) => row.some(isFilled));
  if (!isLayout(rows, table.ruled)) return rows.flatMap(rowItem);
  const items: Item[] = [];
  let columns = new Map<number, Block[]>();
  const flush = (): void => {
    [...columns]
      .sort(([a], [b]) => a - b)
      .forEach(([, blocks], column) => {
        apart(items, inColumn(layColumn(blocks, true), column));
      });
    columns = new Map();
  };
  for (const row of table.rows) {
    if (row.length === 1) {
      flush();
      apart(items, layColumn(row[0]?.blocks ?? [], true));
      continue;
    }
    row.forEach(({ blocks }, n) => {
      // What stands between the first and the last has room of its own.
      const place = n === 0 ? 0 : n === row.length - 1 ? 1 : n / row.length;
      columns.set(place, [...(columns.get(place) ?? []), ...blocks]);
    });
  }
  flush();
  return items;
}

const inColumn = (items: readonly Item[], column: number): Item[] =>
  items.map((item) => ({ ...item, parts: item.parts.map((part) => ({ ...part, column })) }));

function apart(items: Item[], more: readonly Item[]): void {
  more.forEach((item, n) => {
    items.push(n === 0 ? { ...item, apart: true } : item);
  });
}

const isFilled = ({ blocks }: Cell): boolean => blocks.some(blockFilled);

const blockFilled = (block: Block): boolean => plainLines([block]).length > 0;

/** Whether a table is no table but a help for layout: the header, the closing, one row without lines. */
function isLayout(rows: readonly (readonly Cell[])[], isRuled: boolean): boolean {
  const text = rows.flatMap((row) => row.flatMap((cell) => plainLines(cell.blocks))).join("\n");
  if (isHeader(text)) return true;
  const filled = Math.max(0, ...rows.map((row) => row.filter(isFilled).length));
  if (filled > 2) return false;
  if (filled < 2) return !isRuled || rows.every((row) => row.length === 1);
  if (!isRuled && rows.filter((row) => row.filter(isFilled).length === 2).length < 2) return true;
  return isClosing(text) && !isRuled;
}

/** A row is one line: its cells' paragraphs go on with each other. */
function rowItem(row: readonly Cell[]): Item[] {
  const parts: Part[] = [];
  row.forEach((cell, n) => {
    const inner = layColumn(cell.blocks, true).flatMap((item) => item.parts);
    const joined = inner.map((part, i) => ({
      ...part,
      pieces: part.pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s*\n\s*/g, " ") })),
      separator: i > 0 ? part.separator || " " : "",
    }));
    const [first, ...rest] = joined;
    if (first) parts.push({ ...first, separator: n > 0 ? " | " : "" }, ...rest);
    else if (n > 0) parts.push(emptyCell);
  });
  const last = parts.findLastIndex((part) => part.pieces.length > 0);
  return last < 0 ? [] : [{ parts: parts.slice(0, last + 1), apart: false }];
}

const emptyCell: Part = {
  pieces: [],
  look: {
    style: null,
    align: "left",
    left: 0,
    firstLine: 0,
    before: 0,
    after: 0,
    contextual: false,
    lines: { unit: "multiple", value: 1 },
  },
  inTable: true,
  ruleBelow: false,
  separator: " |",
};
