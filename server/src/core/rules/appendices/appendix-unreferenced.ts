import { rule } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";
import { mentionsOf, ownMentions } from "./mentions.ts";

/** Other words by which a text points to what is attached. */
const attached = ["kèm", "Kèm", "danh sách", "Danh sách", "biểu mẫu", "dưới đây"];

/** The text points to each appendix. */
export const appendixUnreferenced = rule({
  name: "appendix-unreferenced",
  component: "appendices",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.a", hd05: "II.II.1" },
  message: {
    vi: "Trong văn bản không có chỗ nào chỉ dẫn đến “{found}”. Bổ sung chỉ dẫn, như “(theo {found} kèm theo)”.",
    en: "Nothing in the text points to “{found}”. Say where it is used, as in “(theo {found} kèm theo)”.",
  },
  why: {
    vi: "Văn bản có phụ lục thì trong văn bản phải chỉ dẫn đến phụ lục đó. Không có chỉ dẫn, người đọc không biết phụ lục dùng cho nội dung nào và có bắt buộc thực hiện không.",
    en: "A document with appendices must point to them. Otherwise nobody knows what an appendix is for, nor whether it binds.",
  },
  check({ letter, report }) {
    const appendices = ownAppendices(letter);
    const [first] = appendices;
    if (!first || letter.body.blocks.length === 0) return;
    const mentions = ownMentions(letter);
    // “các phụ lục kèm theo” speaks of all.
    if (mentions.some((m) => m.value === null)) return;
    if (mentions.length === 0) {
      const { start, end } = letter.body.span;
      const text = letter.source.text.slice(start, end).normalize("NFC");
      if (!attached.some((word) => text.includes(word)))
        report(first.numeral ?? first.word, { found: first.word.text });
      return;
    }
    for (const { value, numeral, word } of appendices) {
      if (value === null || !numeral || mentionsOf(letter, value).length > 0) continue;
      report(numeral, { found: `${word.text} ${numeral.text}` });
    }
  },
});
