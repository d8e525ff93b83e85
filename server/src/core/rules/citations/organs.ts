import type { NumberFacts } from "../../number-facts.ts";

/** Whether the symbol names an organ that is certainly of the State: `CP`, `UBND`, a ministry. Companies number as they like. */
export const isStateOrgan = ({ parts, organs }: NumberFacts): boolean =>
  organs.some((organ) => organ !== null) || /(?:^|-)(?:UBND|HĐND)/u.test(parts.organ ?? "");
