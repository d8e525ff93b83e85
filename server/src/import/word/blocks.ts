import { child, type Element } from "../package/xml.ts";
import { readContent } from "./inline.ts";
import { markDeleted } from "./looks.ts";
import type { Block, Paragraph } from "./model.ts";
import type { Story } from "./story.ts";
import type { Style } from "./styles.ts";
import { readTable } from "./tables.ts";

/** What stands around paragraphs and says nothing of its own. */
const wrappers: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:body",
]);

/**
 * Paragraphs and tables, in the order of the file. `onSection` is told where a section ends, with what has been read
 * of it.
 */
export function readBlocks(
  parent: Element,
  story: Story,
  table: Style | null = null,
  onSection?: (properties: Element, blocks: readonly Block[]) => void,
): Block[] {
  let blocks: Block[] = [];
  // A paragraph whose mark has been deleted runs on into the next one.
  let open: Paragraph | null = null;
  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  const endSection = (properties: Element): void => {
    close();
    onSection?.(properties, blocks);
    blocks = [];
  };
  const walk = (node: Element): void => {
    if (node.name === "w:p") {
      const read = readParagraph(node, story, table);
      const joined: Paragraph = open ? join(open, read) : read;
      open = null;
      const properties = child(node, "w:pPr");
      if (markDeleted(properties)) open = joined;
      else blocks.push(joined);
      const section = onSection && child(properties, "w:sectPr");
      if (section) endSection(section);
    } else if (node.name === "w:tbl") {
      close();
      blocks.push(readTable(node, story));
    } else if (node.name === "w:sectPr") {
      if (onSection) endSection(node);
    } else if (node.name === "mc:AlternateContent") {
      const taken = child(node, "mc:Choice") ?? child(node, "mc:Fallback");
      if (taken) inside(taken);
    } else if (node.name === "w:altChunk") story.reading.counts.embedded++;
    else if (wrappers.has(node.name)) inside(node);
  };
  const inside = (node: Element): void => {
    for (const inner of node.children) if (typeof inner !== "string") walk(inner);
  };
  inside(parent);
  close();
  return blocks;
}

function readParagraph(node: Element, story: Story, table: Style | null): Paragraph {
  const { looks, numbering } = story.reading;
  const properties = child(node, "w:pPr");
  const resolved = looks.paragraph(properties, table);
  const content = readContent(node, resolved, story);
  const { list } = resolved;
  const { borderBelow = false, borderAbove = false } = resolved.properties;
  const isEmpty = content.runs.every((run) => run.text.trim() === "");
  return {
    kind: "paragraph",
    ...content,
    marker: list && !markDeleted(properties) ? numbering.next(list.id, list.level) : "",
    look: resolved.look,
    drawsLine: content.drawsLine || borderBelow || (isEmpty && borderAbove),
  };
}

/** Of two paragraphs that have become one the second's mark is left. */
const join = (first: Paragraph, second: Paragraph): Paragraph => ({
  ...second,
  runs: [...first.runs, ...second.runs],
  boxes: [...first.boxes, ...second.boxes],
  drawsLine: first.drawsLine || second.drawsLine,
});
