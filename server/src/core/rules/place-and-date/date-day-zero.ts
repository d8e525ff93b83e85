import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** Days below 10 take a zero: `ngày 05`. */
export const dateDayZero = rule({
  name: "date-day-zero",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2.2" },
  message: {
    vi: "Ngày nhỏ hơn 10 ghi thêm số 0 phía trước: “ngày {wanted}”, không phải “ngày {found}”.",
    en: "Days below 10 take a zero in front: “ngày {wanted}”, not “ngày {found}”.",
  },
  why: {
    vi: "Ngày một chữ số dễ bị thêm chữ số (“5” thành “15”) sau khi ký; số 0 ở trước chặn việc đó.",
    en: "A one-digit day can be made into another after signing (5 into 15); the zero prevents that.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const day = header.placeAndDate?.date?.day;
    if (!day || !/^[1-9]$/.test(day.text) || Number(day.text) >= standard.date.padDayBelow) return;
    const wanted = `0${day.text}`;
    report(day, { wanted, found: day.text }, safe(replace(day, wanted)));
  },
});
