import { type Desk, present, printed, running } from "./paragraph.ts";
import type { SheetBlock } from "./sheet.ts";

/** The blocks of a section and, each behind what stands above it, the lines that none of them has printed. */
export function withRest(desk: Desk, blocks: readonly SheetBlock[], from: number, to: number): readonly SheetBlock[] {
  const rest = present(desk.ink.left(from, to).map((part) => printed(desk, "body", part, running(desk))));
  if (rest.length === 0) return blocks;
  const found: SheetBlock[] = [];
  const next = earliestFrom(blocks);
  let done = 0;
  for (const one of rest) {
    const place = one.span?.start ?? to;
    while (done < blocks.length && ((next[done] as number) <= place || belowHeader(blocks, done))) {
      found.push(blocks[done] as SheetBlock);
      done++;
    }
    found.push(one);
  }
  return [...found, ...blocks.slice(done)];
}

/** The rows of a header are not torn apart. */
const belowHeader = (blocks: readonly SheetBlock[], at: number): boolean => {
  const [before, block] = [blocks[at - 1], blocks[at]];
  return before?.kind === "columns" && block?.kind === "columns" && before.role === "header" && block.role === "header";
};

/** For each block, where the earliest of it and those behind it begins. */
function earliestFrom(blocks: readonly SheetBlock[]): number[] {
  const starts = blocks.map(startOf);
  for (let i = starts.length - 2; i >= 0; i--) starts[i] = Math.min(starts[i] as number, starts[i + 1] as number);
  return starts;
}

function startOf(block: SheetBlock): number {
  if (block.kind === "paragraph") return block.span?.start ?? Number.POSITIVE_INFINITY;
  return Math.min(...[...block.left, ...block.right].map(startOf));
}
