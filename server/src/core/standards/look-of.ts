import type { Look } from "./look.ts";

/** One row of a table of type: sizes, the printed one, and what it says of the letters (`bold italic capitals`). */
export const look = (sizes: Look["sizes"], size: number, style: string, source: string): Look => ({
  sizes,
  size,
  bold: style.includes("bold"),
  italic: style.includes("italic"),
  underline: style.includes("underline"),
  capitals: style.includes("capitals"),
  source,
});
