import { readBlocks } from "./blocks.ts";
import type { Body } from "./letter.ts";
import type { Lines } from "./lines.ts";

const endMark = /(?:^|(?<=[^./\s]))\s*(?=[./\s]*\/)[./](?:\s?[./]){0,5}\s*["”']?$/;

/** The body of a letter with its bases and the mark that ends it. */
export function readBody(lines: Lines, from: number, to: number, titled: boolean): Body {
  const blocks = readBlocks(lines, from, to, titled);
  const last = blocks.at(-1)?.text;
  const m = last ? endMark.exec(last.text) : null;
  const mark = last && m ? last.slice(m.index).trim() : null;
  return {
    span: { start: from, end: to },
    blocks,
    bases: blocks.filter((b) => b.kind === "basis"),
    endMark: mark && mark.text.length > 1 ? mark : null,
  };
}
