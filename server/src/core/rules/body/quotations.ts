import type { Span } from "../../text/span.ts";

/**
 * Answers, for offsets that only grow, whether one lies inside a quotation: what `“` opens ends at the next `”`, `"` go
 * in pairs.
 */
export function quotations(source: string, from: number): (offset: number) => boolean {
  const kinds = [longQuotations(source, from, "“", "”"), longQuotations(source, from, '"', '"')].map((ranges) => {
    let at = 0;
    return (offset: number): boolean => {
      while (at < ranges.length && (ranges[at] as Span).end <= offset) at++;
      return offset > (ranges[at]?.start ?? Number.POSITIVE_INFINITY);
    };
  });
  return (offset) => kinds.some((lies) => lies(offset));
}

/** Quotations that go over a line's end: others hold no paragraph. */
function longQuotations(source: string, from: number, opening: string, closing: string): Span[] {
  const ranges: Span[] = [];
  for (let at = source.indexOf(opening, from); at >= 0; ) {
    const next = source.indexOf(closing, at + 1);
    const end = next < 0 ? source.length : next;
    if (source.slice(at, end).includes("\n")) ranges.push({ start: at, end });
    at = next < 0 ? -1 : source.indexOf(opening, end + 1);
  }
  return ranges;
}
