import { foldTone } from "../../text/vietnamese.ts";

/** Runs of white space, no-break ones too, as one space: how wide a gap is carries no meaning. */
export const singleSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether a component says what is prescribed, whatever the tone placement (`HOÀ`, `HÒA`) and the width of gaps. */
export const saysExactly = (found: string, wanted: string): boolean =>
  found === wanted || foldTone(singleSpaces(found)) === foldTone(wanted);
