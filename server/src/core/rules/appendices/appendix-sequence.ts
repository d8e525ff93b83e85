import { rule } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";
import { mentionsOf } from "./mentions.ts";

/** The numbers of the appendices follow each other. */
export const appendixSequence = rule({
  name: "appendix-sequence",
  component: "appendices",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.a", hd05: "II.II.1" },
  message: {
    vi: "Số thứ tự phụ lục không liên tục: “{found}” đứng sau “{before}”.",
    en: "The appendices are not numbered in order: “{found}” follows “{before}”.",
  },
  why: {
    vi: "Đánh số trùng hoặc nhảy số thì chỗ dẫn trong văn bản không còn chỉ đúng một phụ lục, và không biết có thiếu trang hay không.",
    en: "With a number twice or left out, the text no longer points to one appendix, and nobody knows whether pages are missing.",
  },
  check({ letter, report }) {
    const appendices = ownAppendices(letter);
    for (const [i, here] of appendices.entries()) {
      const before = appendices[i - 1];
      if (!before?.value || !here.value || here.value === before.value + 1 || !here.numeral) continue;
      // One left out here may be in a file of its own, if the text speaks of it.
      const between = here.value > before.value && mentionsOf(letter, before.value + 1).length > 0;
      if (!between) report(here.numeral, { found: here.numeral.text, before: before.numeral?.text ?? "" });
    }
  },
});
