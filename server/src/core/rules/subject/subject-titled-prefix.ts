import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** `V/v` is the công văn's; under a title the subject says `Về việc …` or begins with a verb. */
export const subjectTitledPrefix = rule({
  name: "subject-titled-prefix",
  component: "subject",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "“{found}” chỉ dùng cho công văn: dưới tên loại ghi “{wanted} …”.",
    en: "“{found}” is for a công văn only: under a title write “{wanted} …”.",
  },
  why: {
    vi: "“V/v” dành cho công văn, loại không có tên ở trên; dưới tên loại, trích yếu nối liền tên đó thành một cụm (“Quyết định về việc …”).",
    en: "“V/v” belongs to letters without a title; under a title the subject goes on from its name.",
  },
  fixes: ["safe"],
  check({ letter: { subject, title }, standard, report }) {
    const wanted = standard.subject.titledPrefix;
    if (!subject?.prefix || !title || title.type === "cong-van" || !wanted) return;
    report(subject.prefix, { found: subject.prefix.text, wanted }, safe(replace(subject.prefix, wanted)));
  },
});
