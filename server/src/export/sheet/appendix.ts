import type { Appendix } from "../../core/syntax/letter.ts";
import { body } from "./body.ts";
import { type Desk, heading, present, printed } from "./paragraph.ts";
import type { Paragraph } from "./sheet.ts";

/** An appendix: label, name and what it is attached to in the middle, then its text. Nghị định 30, Phụ lục III, Mẫu 2.1. */
export function appendix(desk: Desk, { label, word, title, pointer, blocks }: Appendix): Paragraph[] {
  const close = { ...heading(desk), after: 0 };
  const { between } = desk.standard.page;
  const head = word
    ? present([
        // A name or a pointer behind the label on its line is taken before the label.
        ...[
          title && printed(desk, "appendixTitle", title, close),
          pointer && printed(desk, "appendixPointer", pointer.text, close),
        ],
        printed(desk, "appendixLabel", label, close),
      ])
    : [];
  const order = ["appendixLabel", "appendixTitle", "appendixPointer"];
  head.sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  return [...head.map((p, i) => (i === head.length - 1 ? { ...p, after: 2 * between } : p)), ...body(desk, blocks)];
}
