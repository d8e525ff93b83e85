import { replace } from "../../text/edit.ts";
import { addLineBelow } from "../header/layout.ts";
import { lastWord } from "../last-word.ts";
import { rule, safe } from "../rule.ts";

const wanted = "-----";
const drawn = /^[ \t]*[-–—_=*.·~\\]{2,80}[ \t]*$/m;

/**
 * Below the subject of a titled Party document stand five hyphens. Told and no more: drawn lines carry no meaning in a
 * draft, and whoever lays out the page draws this one.
 */
export const subjectHyphens = rule({
  name: "subject-hyphens",
  component: "subject",
  severity: "info",
  basis: "template",
  source: { hd36: "II.1.5", hd05: "II.I.5.2.1" },
  message: {
    vi: "Dưới trích yếu nội dung là năm dấu gạch nối “-----”{found}.",
    en: "Five hyphens “-----” stand below the subject{found}.",
  },
  why: {
    vi: "Năm dấu gạch nối ngăn tên loại và trích yếu với nội dung; văn bản của Đảng gõ dấu này bằng chữ, không kẻ đường như văn bản của Nhà nước.",
    en: "The hyphens part title and subject from the text; the Party types them where the State draws a line.",
  },
  fixes: ["safe"],
  check({ letter: { title, subject, body, type, source, system }, report }) {
    const first = body.blocks[0];
    if (!title || !subject || !first || type === "cong-van" || system !== "party") return;
    const { end } = subject.span;
    if (first.span.start - end > 400) return;
    const between = source.text.slice(end, first.span.start);
    const m = drawn.exec(between);
    if (!m) {
      // Other words between subject and text: not what this rule knows.
      if (between.replace(/[*_\s]/g, "") !== "") return;
      return report(lastWord(subject.text), { found: "" }, safe(addLineBelow(source, subject, wanted), addHyphens));
    }
    const line = m[0].trim();
    if (line === wanted) return;
    const start = end + m.index + m[0].indexOf(line);
    const where = { span: { start, end: start + line.length } };
    const found = { vi: `, không phải “${line}”`, en: `, not “${line}”` };
    report(where, { found }, safe(replace(where, wanted)));
  },
});

const addHyphens = { vi: "Thêm “-----”", en: "Add “-----”" };
