import type { Copy } from "../../core/syntax/letter.ts";
import { closing } from "./closing.ts";
import { names, underlined } from "./header.ts";
import { centred, type Desk, paragraph, present, printed } from "./paragraph.ts";
import type { SheetBlock } from "./sheet.ts";

const aboveNumber = 6;

/**
 * The block that certifies a copy, below a line across the page: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II;
 * Hướng dẫn 05-HD/VPTW, Phần II, III.
 */
export function copy(desk: Desk, found: Copy): SheetBlock[] {
  const { textWidth, standard } = desk;
  const { between } = standard.page;
  const half = textWidth / 2;
  const number = printed(desk, "number", found.number?.text, { ...centred, before: aboveNumber });
  const right = present([
    printed(desk, "copyKind", found.kind, centred),
    printed(desk, "placeAndDate", found.placeAndDate?.text, { ...centred, before: aboveNumber }),
  ]);
  const left = [
    ...underlined(desk, names(desk, found.issuer, null, found.span.start), half),
    ...(number ? [number] : []),
  ];
  return [
    paragraph("contact", [], { rule: textWidth, before: 2 * between, after: between, keepNext: true }),
    { kind: "columns", role: "header", widths: [half, half], left, right, before: 0, after: between },
    ...closing(desk, found),
  ];
}
