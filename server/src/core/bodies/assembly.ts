/** Terms of the National Assembly: number, first and last year, as they are called (`nhiệm kỳ 2021 - 2026`). */
export const assemblyTerms: readonly (readonly [term: string, from: number, to: number])[] = [
  ["IX", 1992, 1997],
  ["X", 1997, 2002],
  ["XI", 2002, 2007],
  ["XII", 2007, 2011],
  ["XIII", 2011, 2016],
  ["XIV", 2016, 2021],
  ["XV", 2021, 2026],
  ["XVI", 2026, 2031],
];
