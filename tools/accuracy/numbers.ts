/** `97.3 %`; `–` of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

/** `0.973`; `–` of nothing. */
export const ratio = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

/** How often each key comes. */
export function counts<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(key(item), (found.get(key(item)) ?? 0) + 1);
  return found;
}
