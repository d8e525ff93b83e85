/**
 * Holding still while a line is typed: Telex and VNI pass through wrong letters (`CỘNG HOAF`), so a new finding on a
 * line that has just changed waits for a pause. What was shown there before stays, all other lines are not touched.
 */

/** Lines `first` to `last`, both counted. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Lines `first` to `last` are replaced by lines `first` to `newLast`. */
export interface LineChange extends Lines {
  readonly newLast: number;
}

/** Lines whose new findings wait until `until` (milliseconds, on the caller's clock). */
interface Hold extends Lines {
  readonly until: number;
}

/** A finding that the person sees: its lines and its rule. */
export interface Shown extends Lines {
  readonly rule: string;
}

export interface Typing {
  readonly holds: readonly Hold[];
  readonly shown: readonly Shown[];
}

export const notTyping: Typing = { holds: [], shown: [] };

/** Typing changes a line, or breaks or joins one; anything larger was pasted or made by a command, and is whole. */
const isTyped = ({ first, last, newLast }: LineChange): boolean => last - first <= 1 && newLast - first <= 1;

/** After a change at `now`, whose lines are to be held until `until`. */
export function changed(typing: Typing, change: LineChange, now: number, until: number): Typing {
  const holds = typing.holds.filter((h) => h.until > now).map((h) => moved(h, change));
  const shown = typing.shown.map((s) => moved(s, change));
  const held = isTyped(change) ? [{ first: change.first, last: change.newLast, until }] : [];
  return { holds: [...holds.filter((h) => !meets(h, change.first, change.newLast)), ...held], shown };
}

/** Where `lines` stand after a change; lines that the change touches become the changed lines. */
function moved<T extends Lines>(lines: T, { first, last, newLast }: LineChange): T {
  if (lines.last < first) return lines;
  const shift = newLast - last;
  if (lines.first > last) return { ...lines, first: lines.first + shift, last: lines.last + shift };
  return { ...lines, first: Math.min(lines.first, first), last: Math.max(lines.last + shift, newLast) };
}

const meets = (a: Lines, first: number, last: number): boolean => a.first <= last && first <= a.last;

/** When a finding may be shown: `0` at once, else the time until which it waits. */
export function waitsUntil({ holds, shown }: Typing, finding: Shown, now: number): number {
  const { first, last, rule } = finding;
  let until = 0;
  for (const hold of holds) if (hold.until > now && meets(hold, first, last)) until = Math.max(until, hold.until);
  if (until === 0 || shown.some((s) => s.rule === rule && meets(s, first, last))) return 0;
  return until;
}

/** The lines that differ between two texts: for clients that send whole texts. `count` is the number of lines. */
export function wholeChange(before: string, after: string): LineChange {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const first = linesIn(before, 0, head);
  return {
    first,
    last: first + linesIn(before, head, before.length - tail),
    newLast: first + linesIn(after, head, after.length - tail),
  };
}

/** Line ends in `text` from `start` to `end`. */
export function linesIn(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
