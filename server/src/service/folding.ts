import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { Letter } from "../core/syntax/letter.ts";
import { hull, type Located, type Span } from "../core/text/span.ts";
import { headerParts } from "./header-parts.ts";
import { outline, sections } from "./outline.ts";

/**
 * What can be folded away: header, addressees, bases, headings with what stands below them, distribution list,
 * signature, appendices, comments of several lines. One range a line, the longest.
 */
export function foldingRanges(letter: Letter): FoldingRange[] {
  const { source, addressees, body, distribution, signature, appendices, comments } = letter;
  const spans: Span[] = [
    ...together(headerParts(letter).map((p) => p.part)),
    ...together(body.bases),
    ...[...sections(outline(body.blocks))].map((s) => s.span),
    ...appendices.flatMap((a) => [a.span, ...[...sections(outline(a.blocks))].map((s) => s.span)]),
    ...[addressees, distribution, signature].flatMap((p) => (p ? [p.span] : [])),
  ];
  const byLine = new Map<number, FoldingRange>();
  const add = ({ start, end }: Span, kind?: FoldingRangeKind) => {
    const startLine = source.lineAt(start);
    const endLine = source.lineAt(Math.max(start, end - 1));
    if (endLine <= startLine || endLine <= (byLine.get(startLine)?.endLine ?? -1)) return;
    byLine.set(startLine, kind ? { startLine, endLine, kind } : { startLine, endLine });
  };
  for (const s of spans) add(s);
  for (const c of comments) add(c.span, FoldingRangeKind.Comment);
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

const together = (parts: readonly Located[]): Span[] => (parts.length > 1 ? [hull(parts.map((p) => p.span))] : []);
