import type { Edit } from "../core/text/edit.ts";
import { Source } from "../core/text/source.ts";

/** Differing lines beyond which looking for the shortest way costs more than it saves. */
const mostDifferences = 400;

/**
 * The smallest edits that lead from `before` to `after`, so that cursors, folds and marks outside them stay where
 * they are: lines are compared first, then the characters of lines that changed.
 */
export function minimalEdits(before: string, after: string): Edit[] {
  if (before === after) return [];
  const old = new Source(before);
  const now = new Source(after);
  const edits: Edit[] = [];
  for (const h of hunks(wholeLines(old), wholeLines(now))) {
    // As many lines as before: each is compared with its successor. Else the hunk is one change.
    const pairs = h.oldEnd - h.oldStart === h.newEnd - h.newStart ? h.oldEnd - h.oldStart : 0;
    for (let i = 0; i < pairs; i++)
      edits.push(...between(old, now, h.oldStart + i, h.oldStart + i + 1, h.newStart + i, h.newStart + i + 1));
    if (pairs === 0) edits.push(...between(old, now, h.oldStart, h.oldEnd, h.newStart, h.newEnd));
  }
  return edits;
}

interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Lines with their line ends. */
const wholeLines = ({ text, lineStarts }: Source): string[] =>
  lineStarts.map((start, i) => text.slice(start, lineStarts[i + 1] ?? text.length));

/** One edit, without the characters that are alike at both ends. */
function between(old: Source, now: Source, from: number, to: number, newFrom: number, newTo: number): Edit[] {
  const start = old.lineStart(from);
  const a = old.text.slice(start, old.lineStart(to));
  const b = now.text.slice(now.lineStart(newFrom), now.lineStart(newTo));
  if (a === b) return [];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  while (head > 0 && cuts(a, b, head, head)) head--;
  while (tail > 0 && cuts(a, b, a.length - tail, b.length - tail)) tail--;
  return [{ span: { start: start + head, end: start + a.length - tail }, newText: b.slice(head, b.length - tail) }];
}

const joined = /[\udc00-\udfff\p{M}]/u;

/** Whether the character at `at` belongs to the one before: half of a pair, a mark on a letter, LF after CR. */
function joins(text: string, at: number): boolean {
  if (at >= text.length) return false;
  return text.charAt(at) === "\n" ? text.charAt(at - 1) === "\r" : joined.test(text.charAt(at));
}

const cuts = (a: string, b: string, inA: number, inB: number): boolean => joins(a, inA) || joins(b, inB);

/** Runs of lines that differ, by Myers' shortest edit script; equal lines at both ends are taken off first. */
function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const found = shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return found.map((h) => ({
    oldStart: h.oldStart + head,
    oldEnd: h.oldEnd + head,
    newStart: h.newStart + head,
    newEnd: h.newEnd + head,
  }));
}

function shortest(a: readonly string[], b: readonly string[]): Hunk[] {
  const whole = [{ oldStart: 0, oldEnd: a.length, newStart: 0, newEnd: b.length }];
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= a.length + b.length; d++) {
    if (d > mostDifferences) return whole;
    trace.push(reach);
    reach = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      let x = step(reach, k, d);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a.length, b.length);
    }
  }
  return whole;
}

const at = (reach: ReadonlyMap<number, number>, k: number): number => reach.get(k) ?? -1;

/** Where diagonal `k` begins at distance `d`: one line down from `k + 1`, or one line on from `k - 1`. */
const step = (reach: ReadonlyMap<number, number>, k: number, d: number): number =>
  goesDown(reach, k, d) ? at(reach, k + 1) : at(reach, k - 1) + 1;

const goesDown = (reach: ReadonlyMap<number, number>, k: number, d: number): boolean =>
  k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));

function backtrack(trace: readonly ReadonlyMap<number, number>[], oldLength: number, newLength: number): Hunk[] {
  const found: Hunk[] = [];
  let x = oldLength;
  let y = newLength;
  for (let d = trace.length - 1; d > 0; d--) {
    const reach = trace[d] as ReadonlyMap<number, number>;
    const k = x - y;
    const down = goesDown(reach, k, d);
    const fromX = at(reach, down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const [next] = found;
    const hunk = {
      oldStart: fromX,
      oldEnd: down ? fromX : fromX + 1,
      newStart: fromY,
      newEnd: down ? fromY + 1 : fromY,
    };
    if (next && next.oldStart === hunk.oldEnd && next.newStart === hunk.newEnd)
      found[0] = { ...next, oldStart: hunk.oldStart, newStart: hunk.newStart };
    else found.unshift(hunk);
    x = fromX;
    y = fromY;
  }
  return found;
}
