import { hasKnownType, headerIsWritten, isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** Place and date are one component; a draft has the line with blanks in it. */
export const dateMissing = rule({
  name: "date-missing",
  component: "place-and-date",
  severity: { nd30: "error", hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.4", hd36: "II.1.4", hd05: "II.I.4" },
  message: {
    vi: "Thiếu dòng địa danh và thời gian ban hành, như “Hà Nội, ngày … tháng … năm …”. Văn bản chưa ký thì để trống ngày.",
    en: "The line of place and date (“Hà Nội, ngày … tháng … năm …”) is missing. In a draft the day stays blank.",
  },
  why: {
    vi: "Không có ngày thì không biết văn bản có hiệu lực từ bao giờ và theo quy định nào của thời điểm đó.",
    en: "Without a date nobody knows from when a document holds and which rules were in force.",
  },
  check({ letter, standard, report }) {
    if (letter.header.placeAndDate || !headerIsWritten(letter) || !hasKnownType(letter, standard)) return;
    if (standard.date.freeTypes.includes(letter.type ?? "") || isEnclosure(letter)) return;
    report(letter.header);
  },
});
