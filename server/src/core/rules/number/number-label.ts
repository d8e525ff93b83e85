import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** The word before the number: `Số:` in State documents, `Số` in Party ones. */
export const numberLabel = rule({
  name: "number-label",
  component: "number",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2" },
  message: {
    vi: "Trước số văn bản ghi “{wanted}”, ở đây là “{found}”.",
    en: "The number is introduced by “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chữ “Số:” của Nhà nước và “Số” của Đảng khác nhau ở dấu hai chấm; ghi nhầm là dấu hiệu lấy mẫu của hệ thống khác.",
    en: "The State writes a colon after “Số”, the Party none; the wrong one shows that the other's model was taken.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const label = header.number?.label;
    const wanted = standard.number.label;
    if (!label || label.text === wanted || /^luật/iu.test(label.text)) return; // laws are numbered `Luật số:`
    report(label, { wanted, found: label.text }, safe(replace(label, wanted)));
  },
});
