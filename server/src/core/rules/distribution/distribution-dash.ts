import { dash, firstWord } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";

/** Each receiver opens with a dash. */
export const distributionDash = rule({
  name: "distribution-dash",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Đầu mỗi dòng nơi nhận là gạch đầu dòng “-”.",
    en: "Each receiver opens with a dash “-”.",
  },
  why: {
    vi: "Mỗi gạch đầu dòng là một nơi được phát hành một bản. Thiếu gạch, tên xuống dòng bị đếm thành hai nơi.",
    en: "A dash stands for one receiver and one copy. Without it a name over two lines is counted twice.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, report }) {
    for (const item of distribution?.items ?? []) {
      if (item.marker?.text === "-") continue;
      report(
        item.marker ?? firstWord(item.text),
        {},
        safe(dash(item), { vi: "Thêm “-” đầu dòng", en: "Open with “-”" }),
      );
    }
  },
});
