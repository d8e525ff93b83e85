import type { Appendix, Letter } from "../../syntax/letter.ts";
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

/** Whether a document may be normative (`28/2019/QĐ-TTg`): those have forms of their own. Nghị định 30, Điều 4. */
export const mayBeNormative = ({ header, type }: Letter): boolean => {
  const symbol = header.number?.symbol;
  return normative.has(type ?? "") || (symbol ? symbolParts(symbol).year !== null : false);
};

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
