import { type Located, type Span, span } from "./span.ts";

/** Replace what stands in `span` by `newText`. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export const replace = (where: Located, newText: string): Edit => ({ span: where.span, newText });
export const remove = (where: Located): Edit => ({ span: where.span, newText: "" });
export const insert = (offset: number, newText: string): Edit => ({ span: span(offset, offset), newText });

/** Whether two edits cannot both be made: they overlap, or insert at the same place. */
function conflict(a: Edit, b: Edit): boolean {
  const emptyAtSamePlace =
    a.span.start === b.span.start && (a.span.start === a.span.end || b.span.start === b.span.end);
  return emptyAtSamePlace || (a.span.start < b.span.end && b.span.start < a.span.end);
}

export const byStart = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

/**
 * Of several groups of edits (one group is one fix, all or nothing), those that can be made together.
 * An earlier group wins over a later one that touches the same text.
 */
export function compatible<T extends { readonly edits: readonly Edit[] }>(groups: readonly T[]): T[] {
  const taken: Edit[] = [];
  const chosen: T[] = [];
  for (const group of groups) {
    const free = group.edits.every((e) => {
      const at = lowerBound(taken, e.span.start);
      return ![at - 1, at, at + 1].some((i) => taken[i] !== undefined && conflict(taken[i], e));
    });
    if (!free) continue;
    chosen.push(group);
    for (const e of group.edits) taken.splice(lowerBound(taken, e.span.start), 0, e);
  }
  return chosen;
}

function lowerBound(sorted: readonly Edit[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as Edit).span.start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** `source` after `edits`, which must not overlap; their order does not matter. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const e of [...edits].sort(byStart)) {
    parts.push(source.slice(at, e.span.start), e.newText);
    at = e.span.end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}
