import { rule } from "../rule.ts";

/** Most characters that the register's field for the subject holds. */
const most = 500;

/** A subject is short; the register has room for 500 characters. */
export const subjectLength = rule({
  name: "subject-length",
  component: "subject",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL VI, Subject" },
  message: {
    vi: "Trích yếu dài {found} ký tự; trường trích yếu của dữ liệu đăng ký chỉ có {most} ký tự. Nên rút gọn.",
    en: "The subject has {found} characters; the register's field holds {most}. Shorten it.",
  },
  why: {
    vi: "Trích yếu dài hơn ô dữ liệu sẽ bị cắt khi đăng ký trên hệ thống, mất phần cuối mà không ai báo.",
    en: "What is longer than the register's field is cut off there without a word.",
  },
  check({ letter: { subject }, report }) {
    const found = subject?.content.text.length ?? 0;
    if (subject && found > most) report(subject, { found, most });
  },
});
