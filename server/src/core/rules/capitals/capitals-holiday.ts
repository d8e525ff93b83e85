import { holidayNames } from "../../words/day-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Holidays and days of remembrance: `ngày Quốc khánh`. */
export const capitalsHoliday = rule({
  name: "capitals-holiday",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.5" },
  holds: sinceCircular,
  message: {
    vi: "Tên ngày lễ, ngày kỷ niệm ghi “{wanted}”, không ghi “{found}”.",
    en: "The holiday is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên ngày lễ là tên riêng: viết hoa chữ đầu của các thành phần tạo thành tên gọi, không viết hoa mọi chữ và không viết thường cả tên.",
    en: "The name of a holiday is a proper name: its parts take a capital, neither every syllable nor none.",
  },
  fixes: ["safe"],
  check: spelled(holidayNames, { free: 1 }),
});
