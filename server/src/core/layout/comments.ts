import type { Letter } from "../syntax/letter.ts";

/** Whether the text from `from` to `to` lies inside a comment, which is the person's own. Comments are in order of place. */
export function commentAround({ comments }: Letter, from: number, to: number): boolean {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((comments[mid]?.span.start ?? 0) < from) low = mid + 1;
    else high = mid;
  }
  return (comments[low - 1]?.span.end ?? 0) > to;
}
