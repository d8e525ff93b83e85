import { rule } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const days = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];

/** Only where a date or a time of day stands beside: else it is an ordinal. */
const timesOfDay = new Set(["sáng", "trưa", "chiều", "tối", "đêm"]);
const dated =
  /^\s?[,(]?\s?\(?ngày\s{1,3}\d|^\s(?:hằng|hàng)\s{1,3}tuần|^\s\(?\d{1,2}\/\d{1,2}(?!\d)|^\stuần\s(?:này|sau|tới|trước)/u;
const weekdays = spelled(
  days.map((day) => `thứ ${day}`),
  {
    free: 1,
    means: ({ source: { text } }, { span }) =>
      timesOfDay.has(wordBefore(text, span.start)) || dated.test(text.slice(span.end, span.end + 16)),
  },
);
const firstAndLast = spelled(["tháng Giêng", "tháng Chạp"], { free: 1 });
/** `tháng năm năm 2026`; without the year it may be a count. */
const ofYear = /^\s{1,3}năm\s{1,3}\d{4}/u;
const months = spelled(
  ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"].map((month) => `tháng ${month}`),
  { free: 1, means: ({ source: { text } }, { span }) => ofYear.test(text.slice(span.end, span.end + 12)) },
);

/** Days of the week and months in words: `thứ Hai`, `tháng Giêng`. */
export const capitalsWeekdayMonth = rule({
  name: "capitals-weekday-month",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.8.c" },
  holds: sinceCircular,
  message: {
    vi: "Tên ngày trong tuần, tháng ghi bằng chữ thì viết hoa: “{wanted}”, không viết “{found}”.",
    en: "Days of the week and months in words take a capital: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Viết hoa giúp phân biệt ngày thứ Hai trong tuần với “thứ hai” là số thứ tự.",
    en: "The capital tells Monday (thứ Hai) from “thứ hai”, the second.",
  },
  fixes: ["safe"],
  check: (context) => {
    weekdays(context);
    firstAndLast(context);
    months(context);
  },
});
