import type { Block, BlockKind, Letter } from "../core/syntax/letter.ts";
import { type Span, span } from "../core/text/span.ts";

/** A heading of the body with everything below it. */
export interface Section {
  readonly block: Block;
  /** From the heading to the end of the last block below it. */
  readonly span: Span;
  readonly children: readonly Section[];
}

/** Headings from the widest to the narrowest; what is not here is text. */
const levels: Readonly<Partial<Record<BlockKind, number>>> = { part: 0, section: 4, article: 5, clause: 6, point: 7 };

/** Parts nest by their own word. */
const partLevels = [/^Phần/iu, /^Chương/iu, /^Mục/iu, /^Tiểu mục/iu];

/** How deep a heading stands, `null` for text. */
function levelOf(block: Block): number | null {
  const level = levels[block.kind];
  if (level !== 0) return level ?? null;
  const word = block.marker?.text ?? "";
  return Math.max(
    0,
    partLevels.findIndex((p) => p.test(word)),
  );
}

/** The headings among `blocks` as a tree, by the outline of the standards (Phần, Chương, Mục, I., Điều, 1., a)). */
export function outline(blocks: readonly Block[]): Section[] {
  interface Open {
    readonly level: number;
    readonly block: Block;
    readonly children: Section[];
  }
  const top: Section[] = [];
  const open: Open[] = [];
  let end = 0;
  const close = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop();
      const done = { block: last.block, span: span(last.block.span.start, end), children: last.children };
      (open.at(-1)?.children ?? top).push(done);
    }
  };
  for (const block of blocks) {
    const level = levelOf(block);
    if (level !== null) {
      close(level);
      open.push({ level, block, children: [] });
    }
    end = Math.max(end, block.span.end);
  }
  close(0);
  return top;
}

/** Every heading of a tree, outer ones first. */
export function* sections(tree: readonly Section[]): Generator<Section> {
  for (const section of tree) {
    yield section;
    yield* sections(section.children);
  }
}

/** Body blocks that are no bases: those have a place of their own. */
export const bodyBlocks = ({ body }: Letter): readonly Block[] => body.blocks.filter((b) => b.kind !== "basis");
