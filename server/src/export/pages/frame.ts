import type { Paragraph } from "../sheet/sheet.ts";
import { points } from "../sheet/units.ts";
import { textWidth } from "./metrics.ts";

/** Of the marks of urgency, in millimetres: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm b. */
const height = 8;
const widths: Readonly<Record<string, number>> = {
  "HỎA TỐC": 30,
  "HOẢ TỐC": 30,
  "THƯỢNG KHẨN": 40,
  KHẨN: 20,
};

/** Width and height of the frame around a mark, in points; where no width is prescribed it leaves room on both sides. */
export function frameSize({ runs }: Paragraph): { readonly width: number; readonly height: number } {
  const text = runs.map((run) => run.text).join("");
  const prescribed = widths[text.trim()];
  const own = runs.reduce((sum, run) => sum + textWidth(run.text, run), points(height));
  return { width: prescribed === undefined ? own : points(prescribed), height: points(height) };
}
