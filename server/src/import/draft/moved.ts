import type { Edit } from "../../core/text/edit.ts";
import type { Span } from "../../core/text/span.ts";

/** Where spans of a text stand once edits have been made in it; `edits` in any order, not overlapping. */
export function moved(edits: readonly Edit[]): (span: Span) => Span {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  /** By how much everything behind each edit is moved. */
  const shifts: number[] = [];
  let shift = 0;
  for (const { span, newText } of sorted) {
    shift += newText.length - (span.end - span.start);
    shifts.push(shift);
  }
  const place = (offset: number, isEnd: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = sorted[middle] as Edit;
      if (isEnd ? edit.span.start < offset : edit.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const last = sorted[low - 1];
    if (!last) return offset;
    if (offset >= last.span.end) return offset + (shifts[low - 1] ?? 0);
    // What is replaced belongs to what follows it, and nothing of it to what ends in it.
    const start = last.span.start + (shifts[low - 2] ?? 0);
    return isEnd ? start : start + last.newText.length;
  };
  return ({ start, end }) => {
    const at = place(start, false);
    return { start: at, end: Math.max(at, place(end, true)) };
  };
}
