import type { Paragraph, Section } from "../sheet/sheet.ts";

/** Every paragraph of a section in reading order: of two columns the left one first. */
export function paragraphsOf({ blocks, contact }: Section): Paragraph[] {
  const inText = blocks.flatMap((block) => (block.kind === "columns" ? [...block.left, ...block.right] : [block]));
  return [...inText, ...(contact?.paragraphs ?? [])];
}
