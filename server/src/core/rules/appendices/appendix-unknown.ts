import { rule } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";
import { ownMentions } from "./mentions.ts";

/** An appendix that the text names is there, where any is. */
export const appendixUnknown = rule({
  name: "appendix-unknown",
  component: "appendices",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.a", hd05: "II.II.1" },
  message: {
    vi: "Văn bản dẫn “{found}” nhưng trong tệp không có phụ lục này. Kiểm tra lại số thứ tự hoặc bổ sung phụ lục.",
    en: "The text speaks of “{found}”, which is not in this file. Check the number or add the appendix.",
  },
  why: {
    vi: "Dẫn đến phụ lục không có thường do đánh số lại phụ lục mà quên sửa trong văn bản. Nếu phụ lục ở tệp riêng thì bỏ qua.",
    en: "This comes of numbering the appendices anew and forgetting the text. Where the appendix is a file of its own, all is well.",
  },
  check({ letter, standard, report }) {
    const there = new Set(ownAppendices(letter).map((a) => a.value));
    if (there.size === 0 || there.has(null)) return;
    const told = new Set<number>();
    for (const { value, numeral } of ownMentions(letter)) {
      if (value === null || !numeral || there.has(value) || told.has(value)) continue;
      told.add(value);
      report(numeral, { found: `${standard.appendix.word} ${numeral.text}` });
    }
  },
});
