import { isoDate } from "../../syntax/date-line.ts";
import { rule } from "../rule.ts";
import { isOther, ownDaysOf } from "./days.ts";

/** Any leap year: where no year is said, the 29th of February may be meant. */
const leap = 2024;

/** A day of the text that is in no calendar: `ngày 31/4`. */
export const bodyDateInvalid = rule({
  name: "body-date-invalid",
  component: "body",
  severity: "error",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Trong lịch không có “{found}”: kiểm tra lại ngày, tháng.",
    en: "There is no such day as “{found}”: check day and month.",
  },
  why: {
    vi: "Người nhận không thể thực hiện đúng hạn một ngày không có thật; cơ quan lại phải gửi văn bản đính chính.",
    en: "Nobody can keep a day that does not exist, and the organ has to send a correction.",
  },
  check({ letter, report }) {
    for (const { span, text, day, month, year } of ownDaysOf(letter)) {
      if (isoDate(year ?? leap, month, day) !== null) continue;
      if (!isOther(letter.source.text, span)) report({ span }, { found: text });
    }
  },
});
