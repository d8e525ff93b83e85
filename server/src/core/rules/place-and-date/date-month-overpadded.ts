import { replace } from "../../text/edit.ts";
import { dateOf } from "../header/progress.ts";
import { rule, safe } from "../rule.ts";

/**
 * Months 3 to 9 carry no zero. The State's decree says so only by what it asks of months 1 and 2 and by its samples,
 * so letters older than the standard are let be.
 */
export const dateMonthOverpadded = rule({
  name: "date-month-overpadded",
  component: "place-and-date",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2.2" },
  message: {
    vi: "Chỉ tháng 1 và tháng 2 mới ghi thêm số 0: “tháng {wanted}”, không phải “tháng {found}”.",
    en: "Only months 1 and 2 take a zero: “tháng {wanted}”, not “tháng {found}”.",
  },
  why: {
    vi: "Chỉ tháng 1, tháng 2 cần số 0 để khỏi bị sửa thành 11, 12; thêm ở các tháng khác là thừa và khác mẫu.",
    en: "Only months 1 and 2 need a zero against being made into 11 and 12; elsewhere it is too much.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const date = letter.header.placeAndDate?.date;
    const month = date?.month;
    if (!month || !/^0[1-9]$/.test(month.text) || !/tháng/iu.test(date.text.text)) return;
    const wanted = month.text.slice(1);
    const signed = dateOf(letter);
    if (Number(wanted) < standard.date.padMonthBelow || (signed && standard.from && signed < standard.from)) return;
    report(month, { wanted, found: month.text }, safe(replace(month, wanted)));
  },
});
