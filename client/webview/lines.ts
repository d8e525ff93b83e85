/** A printed line with the stretch of the letter that it shows. */
export interface Shown {
  readonly start: number;
  readonly end: number;
}

/** Lines in the order of the letter; of a header's two columns the printed order is another. */
export const inOrder = <T extends Shown>(lines: readonly T[]): T[] => [...lines].sort((a, b) => a.start - b.start);

/** The last of the lines, which are in order, that begins at `offset` or before; `null` above the first. */
export function lineAt<T extends Shown>(lines: readonly T[], offset: number): T | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((lines[mid] as T).start <= offset) low = mid + 1;
    else high = mid;
  }
  return lines[low - 1] ?? null;
}

/** Whether a cursor there is on the line: behind its last letter it still is. */
export const isOn = ({ start, end }: Shown, offset: number): boolean => offset >= start && offset <= end;
