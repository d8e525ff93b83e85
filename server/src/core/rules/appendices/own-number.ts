import type { Letter, NumberLine } from "../../syntax/letter.ts";

/** `12/UBND-VP` of a number line, the spaces of its writing taken out; `null` where sequence or symbol is blank. */
export function wholeNumber(line: NumberLine | null): string | null {
  if (!line?.sequence || !line.symbol) return null;
  return `${line.sequence.text}${line.separator?.text.trim() || "/"}${line.symbol.text}`.replace(/\s/g, "");
}

/** The letter's own number; `null` in a draft. */
export const ownNumber = ({ header }: Letter): string | null => wholeNumber(header.number);
