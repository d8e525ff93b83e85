import { child, type Element, elements, saidBy } from "../package/xml.ts";
import { readBlocks } from "./blocks.ts";
import type { Cell, Table } from "./model.ts";
import type { Story } from "./story.ts";
import { drawsLines, type Style } from "./styles.ts";

/** Reads a table; rows that a tracked change has taken out are left out. */
export function readTable(table: Element, story: Story): Table {
  const properties = child(table, "w:tblPr");
  const style = story.reading.styles.of("table", saidBy(properties, "w:tblStyle"));
  const rows: Cell[][] = [];
  const cells: (boolean | undefined)[] = [];
  for (const row of inside(table, "w:tr")) {
    const rowProperties = child(row, "w:trPr");
    if (child(rowProperties, "w:del")) {
      story.reading.counts.deletions++;
      continue;
    }
    let column = count(saidBy(rowProperties, "w:gridBefore")) ?? 0;
    rows.push(
      inside(row, "w:tc").map((cell) => {
        const cellProperties = child(cell, "w:tcPr");
        const span = Math.max(1, count(saidBy(cellProperties, "w:gridSpan")) ?? 1);
        cells.push(hasSides(child(cellProperties, "w:tcBorders")));
        const read = readCell(cell, style, story, column, span);
        column += span;
        return read;
      }),
    );
  }
  // What is said of every cell goes before what is said of the table.
  const isBare = cells.length > 0 && cells.every((sides) => sides === false);
  const own = drawsLines(child(properties, "w:tblBorders")) ?? style.ruled;
  return { kind: "table", rows, ruled: cells.includes(true) || (own && !isBare) };
}

const readCell = (cell: Element, style: Style, story: Story, column: number, span: number): Cell => ({
  column,
  span,
  blocks: readBlocks(cell, story, style),
});

/** Rows of a table, cells of a row: content controls may stand around them. */
const inside = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((node) => {
    if (node.name === name) return [node];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(node.name) ? inside(node, name) : [];
  });

/** Whether lines are drawn on both sides of a cell (one below it is a rule under a heading); `undefined`: not said. */
function hasSides(borders: Element | undefined): boolean | undefined {
  const sides = ["w:left", "w:start", "w:right", "w:end"].flatMap((side) => child(borders, side) ?? []);
  if (sides.length === 0) return undefined;
  const drawn = sides.filter(({ attributes }) => !/^(?:nil|none)$/.test(attributes["w:val"] ?? "none"));
  return drawn.length > 1 ? true : drawn.length === 0 ? false : undefined;
}

const count = (value: string | undefined): number | undefined => {
  const found = Number.parseInt(value ?? "", 10);
  return Number.isNaN(found) ? undefined : Math.min(63, Math.max(0, found));
};
