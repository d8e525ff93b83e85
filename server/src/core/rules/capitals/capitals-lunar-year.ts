import { lunarYears } from "../../words/day-names.ts";
import { rule } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Words that tell a year from other words: `năm Giáp Thìn`, `xuân Bính Ngọ`, `tết Nguyên đán Ất Tỵ`. */
const introduced = new Set(["năm", "xuân", "tết", "đán"]);

/** Years of the lunar calendar: a capital for both syllables: `năm Mậu Thân`. */
export const capitalsLunarYear = rule({
  name: "capitals-lunar-year",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.8.a" },
  holds: sinceCircular,
  message: {
    vi: "Tên năm âm lịch viết hoa cả hai âm tiết: “{wanted}”, không viết “{found}”.",
    en: "The lunar year takes a capital for both syllables: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Can và chi cùng tạo thành tên năm, nên cả hai đều viết hoa.",
    en: "Stem and branch make the name of the year together, so both take a capital.",
  },
  fixes: ["safe"],
  check: spelled(lunarYears, {
    means: ({ source: { text } }, { span }) => introduced.has(wordBefore(text, span.start)),
  }),
});
