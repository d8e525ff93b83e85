import { insert, replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** A colon follows `Nơi nhận`, without a space before it. */
export const distributionColon = rule({
  name: "distribution-colon",
  component: "distribution",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.1" },
  message: {
    vi: "Ngay sau “{label}” có dấu hai chấm: “{label}:”.",
    en: "A colon follows “{label}” directly: “{label}:”.",
  },
  why: {
    vi: "Dấu hai chấm mở danh sách nơi nhận; thiếu nó, phần mềm và người đọc không tách được tiêu đề khỏi dòng đầu tiên.",
    en: "The colon opens the list; without it heading and first line run together.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, report }) {
    if (!distribution || distribution.colon?.text === ":") return;
    const { label, colon } = distribution;
    const title = { vi: "Sửa thành “{label}:”", en: "Change to “{label}:”" };
    report(
      colon ?? label,
      { label: label.text },
      safe(colon ? replace(colon, ":") : insert(label.span.end, ":"), title),
    );
  },
});
