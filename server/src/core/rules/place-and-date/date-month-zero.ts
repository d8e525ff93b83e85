import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** January and February take a zero, so that nobody adds a digit: `tháng 01`, `tháng 02`. */
export const dateMonthZero = rule({
  name: "date-month-zero",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2.2" },
  message: {
    vi: "Tháng 1, tháng 2 ghi thêm số 0 phía trước: “tháng {wanted}”, không phải “tháng {found}”.",
    en: "Months 1 and 2 take a zero in front: “tháng {wanted}”, not “tháng {found}”.",
  },
  why: {
    vi: "“Tháng 1”, “tháng 2” chỉ cần thêm một nét là thành tháng 11, 12; số 0 ở trước chặn việc sửa đó.",
    en: "Months 1 and 2 become 11 and 12 by one stroke; the zero prevents that.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const month = header.placeAndDate?.date?.month;
    if (!month || !/^[1-9]$/.test(month.text) || Number(month.text) >= standard.date.padMonthBelow) return;
    const wanted = `0${month.text}`;
    report(month, { wanted, found: month.text }, safe(replace(month, wanted)));
  },
});
