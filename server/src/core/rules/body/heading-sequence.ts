import { rule } from "../rule.ts";
import type { Level } from "./marks.ts";
import { reportBreaks } from "./sequence.ts";

const headings: readonly Level[] = ["part", "chapter", "division", "subdivision", "section"];

/** Parts, chapters and sections are counted through. */
export const headingSequence = rule({
  name: "heading-sequence",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Số thứ tự phần, chương, mục không liên tục: ở đây là “{found}”, đúng thứ tự là “{expected}” ({what}).",
    en: "Parts, chapters or sections are not counted through: this is “{found}” where “{expected}” follows ({what}).",
  },
  why: {
    vi: "Số thứ tự cho thấy bố cục đủ và liền mạch; thiếu hoặc trùng số khiến người đọc ngờ văn bản bị mất phần và viện dẫn không rõ chỗ nào.",
    en: "The numbers show that nothing is missing; where one is left out or stands twice, readers wonder what was lost and a citation is unclear.",
  },
  fixes: ["suggested"],
  check(context) {
    for (const level of headings) reportBreaks(context, level);
  },
});
