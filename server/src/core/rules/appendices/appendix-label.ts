import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { mayBeNormative } from "./labelled.ts";

/** The word of an appendix is in small letters: `Phụ lục I`; its name below it is in capitals. */
export const appendixLabel = rule({
  name: "appendix-label",
  component: "appendices",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.b" },
  message: {
    vi: "Từ “{wanted}” ghi bằng chữ in thường, không phải “{found}”; chỉ tên phụ lục bên dưới in hoa.",
    en: "The word “{wanted}” is not in capitals (“{found}”); only the appendix's name below it is.",
  },
  why: {
    vi: "Nghị định phân biệt nhãn “Phụ lục I” (in thường, đậm) với tên phụ lục (in hoa, đậm). Thói quen in hoa cả hai làm mất sự phân biệt đó và khác mẫu.",
    en: "The decree tells the label “Phụ lục I” (small letters, bold) from the appendix's name (capitals, bold). Putting both in capitals blurs that and departs from the model.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    if (mayBeNormative(letter)) return;
    const wanted = standard.appendix.word;
    for (const { word } of letter.appendices) {
      if (!word || word.text === wanted || word.text.toUpperCase() !== wanted.toUpperCase()) continue;
      report(word, { wanted, found: word.text }, safe(replace(word, wanted)));
    }
  },
});
