import { rule } from "../rule.ts";
import { headingsOf } from "./headings.ts";

/** Parts, chapters and sections have a name. */
export const headingNameMissing = rule({
  name: "heading-name-missing",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.d", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "“{heading}” chưa có tiêu đề: dòng dưới ghi tên bằng chữ in hoa.",
    en: "“{heading}” has no name: it stands on the line below, in capitals.",
  },
  why: {
    vi: "Tiêu đề cho biết nội dung chính của phần, chương, mục; không có tiêu đề thì mục lục và việc tra cứu đều không dùng được.",
    en: "The name says what a part or chapter is about; without it neither a table of contents nor a reader finds the way.",
  },
  check({ letter, report }) {
    for (const { line, name, mark } of headingsOf(letter)) {
      const { blocks } = letter.body;
      // The last line of a draft may still get its name.
      if (name === null && blocks.at(-1) !== mark.block) report(line, { heading: line.text });
    }
  },
});
