import { insert, remove, replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { rule, safe, suggest } from "../rule.ts";

const inWords = /^về việc/iu;

/** A State công văn's subject begins with `V/v`; the Party does not know it: `về việc` since 2026, before that nothing. */
export const subjectPrefix = rule({
  name: "subject-prefix",
  component: "subject",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.5.b", hd36: "II.1.5", hd05: "II.I.5.2.3" },
  message: {
    vi: "Trích yếu công văn mở đầu bằng {wanted}, ở đây là {found}.",
    en: "The subject of a công văn begins with {wanted}, not with {found}.",
  },
  why: {
    vi: "“V/v” là cách mở đầu trích yếu công văn của Nhà nước; văn bản Đảng không dùng. Ghi theo hệ thống kia là lấy nhầm mẫu.",
    en: "“V/v” opens the subject of the State's letters and is unknown to the Party; the other manner comes from the wrong model.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, standard, report }) {
    const { subject, title } = letter;
    if (!subject || title || letter.type !== "cong-van") return;
    const { prefix } = subject;
    const { prefix: wanted } = standard.subject;
    const found = prefix ? `“${prefix.text}”` : "chữ khác";
    if (wanted === null) {
      if (prefix && !inWords.test(prefix.text))
        report(
          prefix,
          { wanted: "nội dung, không có “V/v”", found },
          suggest(drop(prefix, subject.content), dropTitle),
        );
    } else if (!prefix) {
      // That the Party's begins with `về việc` is an example's, no more.
      if (!inWords.test(wanted))
        report(
          subject,
          { wanted: `“${wanted}”`, found },
          suggest(insert(subject.span.start, `${wanted} `), addTitle(wanted)),
        );
    } else if (prefix.text !== wanted && !(inWords.test(wanted) && inWords.test(prefix.text)))
      report(prefix, { wanted: `“${wanted}”`, found }, safe(replace(prefix, wanted)));
  },
});

/** Without the prefix the subject begins with a capital. */
function drop(prefix: PlainText, content: PlainText) {
  const first = content.slice(0, 1);
  return [
    remove({ span: { start: prefix.span.start, end: first.span.start } }),
    replace(first, first.text.toUpperCase()),
  ];
}

const dropTitle = { vi: "Bỏ “V/v”", en: "Leave out “V/v”" };
const addTitle = (wanted: string) => ({ vi: `Thêm “${wanted}”`, en: `Add “${wanted}”` });
