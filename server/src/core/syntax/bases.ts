import { isCapitals } from "../text/vietnamese.ts";
import type { LazyBlock } from "./blocks.ts";
import type { Block } from "./letter.ts";
import { firstBasis, verbLine } from "./words.ts";

const basis = /^(?:Căn cứ|Can cứ|Theo đề nghị|Xét đề nghị|Xét|Trên cơ sở|Thực hiện|Sau khi)(?!\p{L})/u;

/**
 * Names the bases among the first blocks, and under a title the line of authority above and the verb line below them.
 * In a letter without a title only paragraphs that end like a list (`;`) are bases; the rest is prose.
 */
export function markBases(source: string, blocks: readonly LazyBlock[], titled: boolean): readonly Block[] {
  const marked: Block[] = [];
  let seen = false;
  for (const [i, block] of blocks.entries()) {
    // Capitals below `Chương I` or behind `I.` are a heading's.
    if (numbered.has(block.kind)) return [...marked, ...blocks.slice(i)];
    const kind = kindOf(source, block, titled, seen);
    if (kind === "basis") seen = true;
    marked.push(kind ? block.as(kind) : block);
    if (kind === "verb" || (!kind && (seen || !titled || i > 1))) return [...marked, ...blocks.slice(i + 1)];
  }
  return marked;
}

const numbered: ReadonlySet<Block["kind"]> = new Set(["part", "section", "article", "clause", "point"]);

function kindOf(source: string, block: Block, titled: boolean, seen: boolean): "basis" | "authority" | "verb" | null {
  const { start, end } = block.span;
  if (!titled && !seen && !mayBegin.includes(source.charAt(start))) return null;
  const line = block.text.text;
  if (line.length < 60 && verbLine.test(line)) return "verb";
  const begins = seen ? basis.test(line.replace(/^[-–]\s/, "")) : firstBasis.test(line);
  const sign = /([;.,])[*_\s]*$/.exec(source.slice(end - 4, end))?.[1];
  if (begins && (titled || sign === ";" || (seen && sign))) return "basis";
  return titled && !seen && line.length < 200 && isCapitals(line) ? "authority" : null;
}

/** First characters of a basis or a verb line, emphasis and dash included; other first paragraphs are not read here. */
const mayBegin = "-–CcQTN*_";
