/** A half-open range of UTF-16 offsets into a letter's source: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Anything that stands somewhere in the source. */
export interface Located {
  readonly span: Span;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `offset` lies in `s`; the end counts, so that a cursor behind the last letter is still on the word. */
export const touches = (s: Span, offset: number): boolean => offset >= s.start && offset <= s.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}
