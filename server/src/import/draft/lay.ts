import type { Block, Paragraph, TextBox } from "../word/model.ts";
import { plainLines } from "../word/sections.ts";
import { type Item, type Part, piecesOf, textOfItem } from "./item.ts";
import { beginsPart, isBody, isClosing, isDistribution, isDrawn, isHeaderPart } from "./signs.ts";
import { unfoldColumns } from "./tab-columns.ts";
import { layTable } from "./table.ts";

/** How paragraphs stand: in the body each by itself, in a column line under line. */
type Setting = "body" | "column";

/** The items of a section's blocks. */
export function layBody(blocks: readonly Block[]): Item[] {
  const state: State = { items: [], late: [], begun: false };
  layInto(state, blocks, "body", false);
  state.late.sort((a, b) => Number(isDistribution(b.text)) - Number(isDistribution(a.text)));
  const late = state.late.flatMap(({ items }) => items);
  return [...unfoldColumns(state.items), ...late];
}

/** The items of what stands in a cell or in a text box. */
export function layColumn(blocks: readonly Block[], inTable: boolean): Item[] {
  const state: State = { items: [], late: [], begun: false };
  layInto(state, blocks, "column", inTable);
  return [...state.items, ...state.late.flatMap(({ items }) => items)];
}

interface State {
  readonly items: Item[];
  /** Text boxes with parts of the closing, which follow everything else. */
  readonly late: { readonly text: string; readonly items: readonly Item[] }[];
  /** Whether addressees or body have been seen: what hangs there is no part of the header. */
  begun: boolean;
}

function layInto(state: State, blocks: readonly Block[], setting: Setting, inTable: boolean): void {
  let blank = false;
  blocks.forEach((block, n) => {
    if (block.kind === "table") {
      push(state.items, layTable(block));
      blank = true;
      return;
    }
    const { before, after } = boxesOf(state, block);
    push(state.items, before);
    if (before.length > 0) blank = true;
    const part = partOf(block, blocks[n - 1], blocks[n + 1], inTable);
    const text = part.pieces.map((piece) => piece.text).join("");
    if (text.trim() === "" || isDrawn(text)) {
      if (isDrawn(text) || block.drawsLine) ruleAbove(state.items);
      else blank = true;
    } else {
      const last = state.items.at(-1);
      const begins = setting === "column" && beginsPart(text);
      const apart = begins || blank || !last || ruled(last) || (setting === "body" && !goesOn(last, part, text));
      state.items.push({ parts: [part], apart });
      state.begun ||= isBody(text);
      blank = false;
    }
    push(state.items, after);
    if (after.length > 0) blank = true;
  });
}

/** Adds items that stand apart from what is above them. */
function push(items: Item[], more: readonly Item[]): void {
  more.forEach((item, n) => {
    items.push(n === 0 ? { ...item, apart: true } : item);
  });
}

const ruled = ({ parts }: Item): boolean => parts.at(-1)?.ruleBelow === true;

function ruleAbove(items: Item[]): void {
  const last = items.pop();
  if (last) items.push({ ...last, parts: last.parts.map((part) => ({ ...part, ruleBelow: true })) });
}

/** What has its heading on the line below it: `Phụ lục I`, `Chương II`; and what a heading has below it. */
const opensHeading = /^[*_]{0,3}(?:Phụ lục|Chương|Phần|Mục|Tiểu mục)(?:\s.{1,20})?$/iu;
const closesHeading = /^[*_]{0,3}\((?:Kèm theo|Ban hành kèm)/iu;

/** A heading broken over paragraphs: lines in the middle of the page that look alike, or that belong together. */
function goesOn(last: Item, part: Part, text: string): boolean {
  const above = last.parts[0];
  if (!above || last.parts.length > 1 || above.inTable || above.look.align !== "center" || part.look.align !== "center")
    return false;
  if (opensHeading.test(textOfItem(last)) || closesHeading.test(text)) return true;
  const [a, b] = [above.pieces.at(-1)?.look, part.pieces[0]?.look];
  return (
    inCapitals(textOfItem(last)) === inCapitals(text) &&
    a?.bold === b?.bold &&
    a?.italic === b?.italic &&
    a?.size === b?.size
  );
}

const inCapitals = (text: string): boolean => text === text.toUpperCase();

/** Text boxes from left to right: those of the header before the paragraph they hang on, those of the closing last. */
function boxesOf(state: State, { boxes }: Paragraph): { readonly before: Item[]; readonly after: Item[] } {
  const before: Item[] = [];
  const after: Item[] = [];
  for (const box of [...boxes].sort((a: TextBox, b: TextBox) => (a.left ?? 0) - (b.left ?? 0))) {
    const text = plainLines(box.blocks).join("\n");
    const items = layColumn(box.blocks, false);
    if (isClosing(text) && !isHeaderPart(text))
      state.late.push({ text, items: items.map((item, n) => (n === 0 ? { ...item, apart: true } : item)) });
    else push(state.begun ? after : before, items);
  }
  return { before, after };
}

/** Word's own stops, and a space of Times New Roman as a share of its size. */
const tabWidth = 36;
const spaceWidth = 0.25;

/** How far tabs and spaces set the first line in, in points: the draft has them no more, and they do what an indent does. */
function setIn(runs: Paragraph["runs"]): number {
  let width = 0;
  for (const { text, look } of runs) {
    const white = /^[^\S\n]*/.exec(text)?.[0] ?? "";
    for (const sign of white) width += sign === "\t" ? tabWidth - (width % tabWidth) : spaceWidth * look.size;
    if (white.length < text.length) break;
  }
  return width;
}

/** Between neighbours of one style, styles may ask for no space. */
function partOf(block: Paragraph, above: Block | undefined, below: Block | undefined, inTable: boolean): Part {
  const { look } = block;
  const alike = (other: Block | undefined) =>
    look.contextual && other?.kind === "paragraph" && other.look.style === look.style;
  const pieces = piecesOf(block.marker, block.runs);
  return {
    pieces,
    look: {
      ...look,
      firstLine: look.firstLine + (block.marker === "" ? setIn(block.runs) : 0),
      before: alike(above) ? 0 : look.before,
      after: alike(below) ? 0 : look.after,
    },
    inTable,
    ruleBelow: block.drawsLine,
    separator: "",
  };
}
