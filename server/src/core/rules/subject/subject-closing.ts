import { remove } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** A subject is a phrase: no model ends it with a full stop. */
export const subjectClosing = rule({
  name: "subject-closing",
  component: "subject",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.5", hd36: "II.1.5", hd05: "II.I.5.2" },
  message: {
    vi: "Cuối trích yếu không có dấu chấm.",
    en: "No full stop ends the subject.",
  },
  why: {
    vi: "Trích yếu là một cụm từ, không phải câu; dấu chấm thừa đi theo vào sổ đăng ký và mọi chỗ viện dẫn.",
    en: "A subject is a phrase; its full stop would follow into the register and into every citation.",
  },
  fixes: ["safe"],
  check({ letter: { subject }, report }) {
    const text = subject?.content;
    if (!text || !/[\p{Ll}\p{N})]\s?\.$/u.test(text.text)) return;
    const stop = text.slice(text.text.length - (/\s\.$/.test(text.text) ? 2 : 1));
    report(stop, {}, safe(remove(stop), { vi: "Bỏ dấu chấm", en: "Leave out the full stop" }));
  },
});
