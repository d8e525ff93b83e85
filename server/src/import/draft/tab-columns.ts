import { cut, type Item, type Part, textOfItem, trimmed } from "./item.ts";
import { isBody, isDistribution, isHeader } from "./signs.ts";

/** Columns made by tabs or by many spaces come out one after the other, in the header and in the closing. */
export function unfoldColumns(items: readonly Item[]): Item[] {
  const head = headOf(items);
  const closing = closingOf(items, head);
  return [
    ...unfold(items.slice(0, head)),
    ...items.slice(head, closing.from),
    ...unfold(items.slice(closing.from, closing.to)),
    ...items.slice(closing.to),
  ];
}

/** Number of items of the header where it is set with tabs: up to the last line with two halves; else 0. */
function headOf(items: readonly Item[]): number {
  const end = items.findIndex((item) => isBody(textOfItem(item)) && halves(item) === null);
  const head = items.slice(0, end < 0 ? items.length : end);
  const first = head.findIndex((item) => halves(item) !== null && isHeader(textOfItem(item)));
  return first < 0 ? 0 : 1 + head.findLastIndex((item) => halves(item) !== null);
}

/** Items of the closing where it is set with tabs. */
function closingOf(items: readonly Item[], head: number): { readonly from: number; readonly to: number } {
  const from = items.findIndex((item, n) => n >= head && isDistribution(textOfItem(item)));
  let to = from;
  let folded = false;
  for (; from >= 0 && to < items.length; to++) {
    const item = items[to] as Item;
    const isHalved = halves(item) !== null;
    const listed = /^[-+•–]/.test(textOfItem(item));
    if (to > from && !isHalved && !listed && !isRight(item)) break;
    folded ||= isHalved;
  }
  return folded ? { from, to } : { from: items.length, to: items.length };
}

function unfold(items: readonly Item[]): Item[] {
  const left: Item[] = [];
  const right: Item[] = [];
  for (const item of items) {
    const both = halves(item);
    if (both) {
      left.push({ ...item, parts: [both[0]] });
      right.push({ ...item, parts: [both[1]] });
    } else (isRight(item) ? right : left).push(item);
  }
  return [...left, ...right.map((item, n) => (n === 0 ? { ...item, apart: true } : item))];
}

const isRight = ({ parts: [part] }: Item): boolean =>
  part !== undefined &&
  !part.inTable &&
  (part.look.align === "right" || part.look.left > 140 || part.look.firstLine > 140);

/** The two halves of a line: at its first tab, or at its longest gap. */
function halves({ parts }: Item): readonly [Part, Part] | null {
  const [part] = parts;
  if (!part || parts.length > 1 || part.inTable) return null;
  const text = part.pieces.map((piece) => piece.text).join("");
  if (text.includes("\n")) return null;
  let at = text.indexOf("\t");
  if (at < 0) {
    const gaps = [...text.matchAll(/ {3,}/g)];
    const longest = Math.max(0, ...gaps.map(([gap]) => gap.length));
    at = gaps.find(([gap]) => gap.length === longest)?.index ?? -1;
  }
  if (at <= 0) return null;
  const [before, behind] = [trimmed(cut(part.pieces, 0, at)), trimmed(cut(part.pieces, at, text.length))];
  if (before.length === 0 || behind.length === 0) return null;
  return [
    { ...part, pieces: before },
    { ...part, pieces: behind.map((piece) => ({ ...piece, text: piece.text.replaceAll("\t", " ") })) },
  ];
}
