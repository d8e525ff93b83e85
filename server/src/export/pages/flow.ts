import type { Box, BoxLine } from "./boxes.ts";
import type { Stroke } from "./pages.ts";

/** What stands on a page, from the top of its text down. */
export interface FilledPage {
  readonly lines: { readonly line: BoxLine; readonly top: number }[];
  readonly strokes: Stroke[];
  /** How far down it is filled. */
  bottom: number;
}

/** Lines that Word leaves together at least, before a page's end and behind it. */
const together = 2;

/** Of rounding, in points. */
const tolerance = 0.05;

/**
 * Fills pages with boxes: what is kept with the next goes with it, a paragraph leaves no single line behind, and the
 * space before a paragraph falls away at the top of a page but the first. `roomOf` is how high the text of a page may be.
 */
export function fillPages(boxes: readonly Box[], roomOf: (page: number) => number): FilledPage[] {
  const pages: FilledPage[] = [emptyPage()];
  let page = pages[0] as FilledPage;
  let after = 0;
  const room = () => roomOf(pages.length - 1);
  const isEmpty = () => page.lines.length === 0 && page.bottom === 0;
  const turn = () => {
    page = emptyPage();
    pages.push(page);
    after = 0;
  };
  const spaceBefore = (box: Box) => (isEmpty() && pages.length > 1 ? 0 : after + box.before);

  const put = (box: Box, from: number, to: number, above: number) => {
    const first = box.lines[from]?.top ?? 0;
    const isWhole = from === 0 && to === box.lines.length;
    const begin = from === 0 ? 0 : first;
    const top = page.bottom + above - begin;
    for (let i = from; i < to; i++) {
      const line = box.lines[i] as BoxLine;
      page.lines.push({ line, top: top + line.top });
    }
    for (const stroke of isWhole ? box.strokes : []) page.strokes.push({ ...stroke, y: top + stroke.y });
    page.bottom = top + (to === box.lines.length ? box.height : (box.lines[to]?.top ?? box.height));
    after = to === box.lines.length ? box.after : 0;
  };

  /** What is to stay whole and is higher than a page is cut where pages end, each of its columns between two lines. */
  const slice = (box: Box, above: number) => {
    const lines = box.lines.map((line, order) => ({ line, order })).sort((a, b) => a.line.top - b.line.top);
    let begin = above;
    for (let from = 0; from < lines.length; begin = 0) {
      if (from > 0) turn();
      const start = lines[from]?.line.top ?? 0;
      const end = start + room() - begin + tolerance;
      let to = from + 1;
      while (to < lines.length && bottomOf((lines[to] as (typeof lines)[0]).line) <= end) to++;
      const shown = lines.slice(from, to).sort((a, b) => a.order - b.order);
      for (const { line } of shown) page.lines.push({ line, top: line.top - start + begin });
      page.bottom = (to < lines.length ? (lines[to]?.line.top ?? 0) : box.height) - start + begin;
      from = to;
    }
    after = box.after;
  };

  /** Puts a box here, breaking it over pages where it must be. */
  const place = (box: Box) => {
    const above = spaceBefore(box);
    const free = room() - page.bottom - above;
    if (box.height <= free + tolerance || box.lines.length === 0) return put(box, 0, box.lines.length, above);
    if (!box.isBreakable) {
      if (!isEmpty()) turn();
      const alone = spaceBefore(box);
      return box.height + alone <= room() + tolerance ? put(box, 0, box.lines.length, alone) : slice(box, alone);
    }
    for (let from = 0; from < box.lines.length; ) {
      const to = from + fitting(box, from, room() - page.bottom - (from === 0 ? spaceBefore(box) : 0), isEmpty());
      if (to > from) put(box, from, to, from === 0 ? spaceBefore(box) : 0);
      if (to < box.lines.length) turn();
      from = to;
    }
  };

  for (let i = 0; i < boxes.length; ) {
    const chain = chainAt(boxes, i);
    if (chain > 1 && !isEmpty()) {
      const needed = heightOf(boxes, i, chain, spaceBefore(boxes[i] as Box));
      const alone = needed - spaceBefore(boxes[i] as Box);
      if (needed > room() - page.bottom + tolerance && alone <= roomOf(pages.length) + tolerance) turn();
    }
    for (const end = i + chain; i < end; i++) place(boxes[i] as Box);
  }
  return pages;
}

const bottomOf = ({ top, line }: BoxLine): number => top + line.height;

const emptyPage = (): FilledPage => ({ lines: [], strokes: [], bottom: 0 });

/** How many of a box's lines, from one on, go into the free height. */
function fitting({ lines, height }: Box, from: number, free: number, isFresh: boolean): number {
  const begin = from === 0 ? 0 : (lines[from]?.top ?? 0);
  const left = lines.length - from;
  let count = 0;
  while (count < left && (lines[from + count + 1]?.top ?? height) - begin <= free + tolerance) count++;
  if (count === left) return count;
  const kept = Math.min(count, left - together);
  if (kept >= together || (from > 0 && kept > 0)) return kept;
  // A page that has nothing else takes what it can.
  return isFresh ? Math.max(1, count) : 0;
}

/** How many boxes, from one on, hold together by being kept with the next. */
function chainAt(boxes: readonly Box[], from: number): number {
  let to = from;
  while (to < boxes.length - 1 && boxes[to]?.keepNext) to++;
  return to - from + 1;
}

/** Height of boxes that hold together, of the last one as much as must stand with them. */
function heightOf(boxes: readonly Box[], from: number, count: number, above: number): number {
  let height = above;
  for (let i = from; i < from + count; i++) {
    const box = boxes[i] as Box;
    if (i > from) height += (boxes[i - 1]?.after ?? 0) + box.before;
    height += i < from + count - 1 ? box.height : leastOf(box);
  }
  return height;
}

/** How much of a box cannot be parted: all of what may not be broken or is short, else its first lines. */
const leastOf = ({ lines, height, isBreakable }: Box): number =>
  isBreakable && lines.length >= 2 * together ? (lines[together]?.top ?? height) : height;
