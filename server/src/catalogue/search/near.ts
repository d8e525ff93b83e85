/**
 * Whether one word becomes the other by at most so many slips: a letter left out, put in, replaced, or swapped with
 * its neighbour. One slip is found by comparing from both ends; two take a table of three rows.
 */
export function isNear(a: string, b: string, most: number): boolean {
  const longer = a.length - b.length;
  if (longer > most || -longer > most) return false;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA + restB <= 1 || (restA === 1 && restB === 1)) return true;
  if (restA === 2 && restB === 2 && isSwap(a, b, start)) return true;
  return most > 1 && slips(a.slice(start, endA), b.slice(start, endB)) <= most;
}

const isSwap = (a: string, b: string, at: number): boolean =>
  a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);

/** Slips between two short words. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && isSwap(a.slice(i - 2, i), b.slice(j - 2, j), 0))
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
