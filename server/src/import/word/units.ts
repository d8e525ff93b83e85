/** Twentieths of a point, as Word measures, or a length with its unit (`2cm`, in the strict edition). */
export function points(value: string | undefined): number | undefined {
  const found = /^(-?\d{1,9}(?:\.\d{1,6})?)(mm|cm|in|pt|pc|pi)?$/.exec(value ?? "");
  if (!found) return undefined;
  return Number(found[1]) * (perUnit[found[2] ?? ""] ?? 1);
}

const perUnit: Readonly<Record<string, number>> = {
  "": 1 / 20,
  mm: 72 / 25.4,
  cm: 720 / 25.4,
  in: 72,
  pt: 1,
  pc: 12,
  pi: 12,
};

/** Halves of a point, or a length with its unit. */
export const halfPoints = (value: string | undefined): number | undefined =>
  /^\d{1,5}$/.test(value ?? "") ? Number(value) / 2 : points(value);

/** Points → millimetres, to the hundredth: Word's own unit is coarser. */
export const millimetres = (length: number): number => Math.round((length * 2540) / 72) / 100;

/** Whether a switch is on: an element without a value is. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/.test(value);
