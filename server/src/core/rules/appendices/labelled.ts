import type { Appendix, Letter, NumberLine } from "../../syntax/letter.ts";
import { countedBy } from "../../text/numerals.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { symbolParts } from "../number/symbol.ts";

/** An appendix that is called one. */
export interface LabelledAppendix extends Appendix {
  readonly word: PlainText;
  /** What its numeral says, whichever way it is written; `null` without one. */
  readonly value: number | null;
}

/** What a numeral of either kind counts; `null` where it is none. */
export const numeralValue = (text: string): number | null => countedBy(text, /^\d/.test(text) ? "arabic" : "roman");

const normative: ReadonlySet<string> = new Set([
  "luat",
  "bo-luat",
  "phap-lenh",
  "nghi-dinh",
  "thong-tu",
  "thong-tu-lien-tich",
]);

/** Whether a number has a year, as normative documents' have (`28/2019/QĐ-TTg`). */
export const hasYear = (number: NumberLine | null): boolean =>
  number?.symbol ? symbolParts(number.symbol).year !== null : false;

/** Whether a document may be normative: those have forms of their own. Nghị định 30, Điều 4. */
export const mayBeNormative = ({ header, type }: Letter): boolean =>
  normative.has(type ?? "") || hasYear(header.number);

/**
 * The appendices of the letter itself: those before an attached text. What follows such a text may be that text's.
 */
export function ownAppendices({ appendices }: Letter): readonly LabelledAppendix[] {
  const found: LabelledAppendix[] = [];
  for (const appendix of appendices) {
    const { word, numeral } = appendix;
    if (!word) break;
    found.push({ ...appendix, word, value: numeral && numeralValue(numeral.text) });
  }
  return found;
}
