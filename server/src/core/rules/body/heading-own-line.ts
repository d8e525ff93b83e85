import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { headingsOf } from "./headings.ts";

/** `Chương I` has a line to itself; its name stands below. */
export const headingOwnLine = rule({
  name: "heading-own-line",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "“{heading}” đứng riêng một dòng, không có dấu; tiêu đề ghi ở dòng dưới.",
    en: "“{heading}” has a line to itself, without a sign; the name stands below.",
  },
  why: {
    vi: "Số thứ tự và tiêu đề đặt trên hai dòng, canh giữa, nên bố cục lớn của văn bản nhìn là thấy và mục lục lấy ra được.",
    en: "Number and name stand on two lines, so that the large units of a text are seen at a glance.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const lineEnd = letter.source.text.includes("\r\n") ? "\r\n" : "\n";
    for (const { sign, line, name, inline } of headingsOf(letter)) {
      if (!sign) continue;
      const heading = line.text.slice(0, -1).trimEnd();
      const from = line.slice(0, heading.length).span.end;
      const to = inline && name ? name.span.start : sign.span.end;
      const fix = replace({ span: { start: from, end: to } }, inline ? lineEnd : "");
      report(sign, { heading }, suggest(fix, { vi: "Ghi trên dòng riêng", en: "Put it on its own line" }));
    }
  },
});
