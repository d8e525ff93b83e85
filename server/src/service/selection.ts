import type { SelectionRange } from "vscode-languageserver-types";
import type { Letter } from "../core/syntax/letter.ts";
import { path } from "../core/syntax/tree.ts";
import { type Located, type Span, span, touches } from "../core/text/span.ts";

/** What "expand selection" grows through at each offset: word, number, citation, line, component, letter. */
export function selectionRanges(letter: Letter, offsets: readonly number[]): SelectionRange[] {
  return offsets.map((offset) => {
    const chain = nested(candidates(letter, offset), offset);
    return chain.reduceRight<SelectionRange | undefined>(
      (parent, s) => ({ range: letter.source.rangeOf(s), ...(parent ? { parent } : {}) }),
      undefined,
    ) as SelectionRange;
  });
}

function candidates({ source, citations, root }: Letter, offset: number): Span[] {
  const line = source.lineAt(offset);
  const found: Span[] = [word(source.text, offset), trimmed(source.text, source.lineStart(line), source.lineEnd(line))];
  for (const c of citations)
    if (touches(c.span, offset))
      for (const part of [c, c.kindText, c.numberText, c.dateText, c.issuerText, c.provision]) push(found, part);
  for (const node of path(root, offset)) if (node.kind !== "text") push(found, node); // what stands between the parts is none
  found.push(span(0, source.text.length));
  return found;
}

function push(found: Span[], part: Located | null): void {
  if (part) found.push(part.span);
}

/** Those around `offset` that lie in each other, from the narrowest to the widest. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const chain: Span[] = [];
  const around = spans.filter((s) => touches(s, offset)).sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const s of around) {
    const inner = chain.at(-1);
    const wider = !inner || (s.start <= inner.start && s.end >= inner.end && s.end - s.start > inner.end - inner.start);
    if (wider && (s.end > s.start || spans.length === 1)) chain.push(s);
  }
  return chain.length > 0 ? chain : [span(offset, offset)];
}

const inWord = /[\p{L}\p{M}\p{N}]/u;
/** Longest word looked for on each side, so that a line of one endless word costs nothing. */
const reach = 200;

function word(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (offset - start < reach && start > 0 && inWord.test(text.charAt(start - 1))) start--;
  while (end - offset < reach && end < text.length && inWord.test(text.charAt(end))) end++;
  return span(start, end);
}

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const lead = line.length - line.trimStart().length;
  return span(start + lead, start + Math.max(lead, line.trimEnd().length));
}
