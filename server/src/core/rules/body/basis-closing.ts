import { insert, replace } from "../../text/edit.ts";
import { closingSign, lastWord } from "../last-word.ts";
import { rule, safe } from "../rule.ts";
import { basesOf } from "./bases.ts";

/** Each basis ends with a semicolon; the last one is another rule's matter. */
export const basisClosing = rule({
  name: "basis-closing",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.2.3" },
  message: {
    vi: "Cuối mỗi căn cứ (trừ căn cứ cuối cùng) là dấu chấm phẩy “;”.",
    en: "Each basis but the last ends with a semicolon “;”.",
  },
  why: {
    vi: "Các căn cứ là những vế của cùng một câu dẫn tới phần quyết định; chấm phẩy giữ chúng trong câu ấy, dấu chấm ở giữa làm câu bị cắt.",
    en: "The bases are parts of one sentence that leads to the decision; semicolons keep it together, a full stop in the middle breaks it.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    for (const { text } of basesOf(letter).slice(0, -1)) {
      const sign = closingSign(text, ".,;:");
      if (sign.text === ";" || sign.text.endsWith(":")) continue;
      if (sign.text !== "") report(sign, {}, safe(replace(sign, ";")));
      else if (/[\p{L}\d)”"]$/u.test(text.text.slice(-2)))
        report(lastWord(text), {}, safe(insert(text.span.end, ";"), { vi: "Thêm “;”", en: "Add “;”" }));
    }
  },
});
