import { dash, firstWord } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";

/** Each of several addressees opens with a dash. */
export const addresseesDash = rule({
  name: "addressees-dash",
  component: "addressees",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Đầu mỗi dòng nơi nhận là gạch đầu dòng “-”.",
    en: "Each addressee opens with a dash “-”.",
  },
  why: {
    vi: "Gạch đầu dòng cho thấy mỗi dòng là một nơi nhận. Không có gạch thì tên dài hai dòng trông như hai cơ quan, văn thư dễ gửi thiếu hoặc gửi nhầm.",
    en: "The dash shows that a line is one receiver. Without it a name that runs over two lines looks like two organs, and copies go astray.",
  },
  fixes: ["safe"],
  check({ letter: { addressees }, report }) {
    if (!addressees || addressees.inline || addressees.items.length < 2) return;
    for (const item of addressees.items) {
      if (item.marker?.text === "-") continue;
      report(
        item.marker ?? firstWord(item.text),
        {},
        safe(dash(item), { vi: "Thêm “-” đầu dòng", en: "Open with “-”" }),
      );
    }
  },
});
