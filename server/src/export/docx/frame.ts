import { BorderStyle, type IParagraphOptions, LineRuleType } from "docx";
import { frameSize } from "../pages/frame.ts";
import type { Paragraph } from "../sheet/sheet.ts";
import { twips } from "./units.ts";

/** Height of a line against the size of its type. */
const lineHeight = 1.15;

/** The frame around a mark as the borders of its paragraph, in a column of `width` points. */
export function framed(given: Paragraph, width: number): IParagraphOptions {
  if (given.frame === "none") return {};
  const size = frameSize(given);
  const own = Math.min(size.width, width);
  const left = (width - own) * { left: 0, justify: 0, center: 0.5, right: 1 }[given.align];
  const space = Math.max(1, Math.round((size.height - (given.runs[0]?.size ?? 0) * lineHeight) / 2));
  const side = { style: BorderStyle.SINGLE, size: 8, space: 0, color: given.frame === "red" ? "FF0000" : "000000" };
  return {
    alignment: "center",
    border: { top: { ...side, space }, bottom: { ...side, space }, left: side, right: side },
    indent: { left: twips(left), right: twips(width - own - left), firstLine: 0 },
    // Borders stand in the space around the paragraph.
    spacing: {
      before: twips(given.before + space),
      after: twips(given.after + space),
      line: 240,
      lineRule: LineRuleType.AUTO,
    },
  };
}
