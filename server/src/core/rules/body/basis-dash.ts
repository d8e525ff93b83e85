import { insert, remove } from "../../text/edit.ts";
import { firstWord } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";
import { basesOf } from "./bases.ts";

/** Bases of the Party open with a dash, those of the State do not. */
export const basisDash = rule({
  name: "basis-dash",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2", hd36: "II.1.6", hd05: "II.I.6.2.3" },
  message: {
    vi: "{wanted}",
    en: "{wanted}",
  },
  why: {
    vi: "Mẫu của Nhà nước để căn cứ trơn, chữ nghiêng; mẫu của Đảng có gạch đầu dòng. Dùng lẫn kiểu thì nhìn vào là biết chép mẫu của hệ thống khác.",
    en: "The State's models set bases plain, the Party's after a dash; the other way shows that the wrong model was copied.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const dashed = standard.system === "party";
    for (const { text } of basesOf(letter)) {
      const marker = /^[-–—~]\s{0,3}/.exec(text.text);
      if (dashed === (marker !== null)) continue;
      if (marker) report(text.slice(0, 1), { wanted: without }, safe(remove(text.slice(0, marker[0].length))));
      else
        report(
          firstWord(text),
          { wanted: withDash },
          safe(insert(text.span.start, "- "), { vi: "Thêm “- ”", en: "Add “- ”" }),
        );
    }
  },
});

const without = {
  vi: "Đầu dòng căn cứ không có gạch đầu dòng: bỏ “-”.",
  en: "Bases do not open with a dash: remove “-”.",
};
const withDash = {
  vi: "Mỗi căn cứ mở đầu bằng gạch đầu dòng “-”.",
  en: "Each basis opens with a dash “-”.",
};
