import { AlignmentType, type ILevelParagraphStylePropertiesOptions, LineRuleType } from "docx";
import type { Align, Paragraph } from "../sheet/sheet.ts";
import { twips } from "./units.ts";

/** How a paragraph lies on the page, in points. */
export type Format = Pick<
  Paragraph,
  "align" | "firstLine" | "left" | "before" | "after" | "lines" | "keepNext" | "keepLines"
>;

export const formatOf = ({ align, firstLine, left, before, after, lines, keepNext, keepLines }: Format): Format => ({
  align,
  firstLine,
  left,
  before,
  after,
  lines,
  keepNext,
  keepLines,
});

const alignments: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

/** The properties that bring a paragraph from `base` to `format`; without a base, all of them. */
export function propertiesOf(format: Format, base?: Format): ILevelParagraphStylePropertiesOptions {
  const { align, firstLine, left, before, after, lines, keepNext, keepLines } = format;
  const isMoved = !base || base.left !== left || base.firstLine !== firstLine;
  const isSpaced = !base || base.before !== before || base.after !== after || !sameLines(base.lines, lines);
  return {
    ...((!base || base.align !== align) && { alignment: alignments[align] }),
    ...(isMoved && { indent: indentOf(format) }),
    ...(isSpaced && { spacing: { before: twips(before), after: twips(after), ...linesOf(lines) } }),
    ...((base?.keepNext ?? false) !== keepNext && { keepNext }),
    ...((base?.keepLines ?? false) !== keepLines && { keepLines }),
  };
}

/** Both indents, so that nothing of a style or a list below them shows through. */
export const indentOf = ({ left, firstLine }: Pick<Format, "left" | "firstLine">) => ({
  left: twips(left),
  ...(firstLine < 0 ? { hanging: twips(-firstLine) } : { firstLine: twips(firstLine) }),
});

const linesOf = ({ unit, value }: Format["lines"]) =>
  unit === "multiple"
    ? { line: Math.round(240 * value), lineRule: LineRuleType.AUTO }
    : { line: twips(value), lineRule: LineRuleType.EXACT };

const sameLines = (a: Format["lines"], b: Format["lines"]): boolean => a.unit === b.unit && a.value === b.value;

/** The one that occurs most often, the first of several; `undefined` of none. */
export function commonest<T>(all: readonly T[]): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of all) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { value, count: 1 });
  }
  let most: { value: T; count: number } | undefined;
  for (const one of counts.values()) if (!most || one.count > most.count) most = one;
  return most?.value;
}
