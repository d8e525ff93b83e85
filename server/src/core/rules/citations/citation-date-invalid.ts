import { rule } from "../rule.ts";

const numeric = /(\d{1,2})\s{0,2}(?:[/.-]|tháng)\s{0,2}(\d{1,2})\s{0,2}(?:[/.-]|năm)\s{0,2}(\d{4})/u;

/** A date that is in no calendar: `ngày 31/4/2021`. */
export const citationDateInvalid = rule({
  name: "citation-date-invalid",
  component: "citations",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Trong lịch không có “{date}”: kiểm tra lại ngày ban hành.",
    en: "There is no such day as “{date}”: check the date of issue.",
  },
  why: {
    vi: "Ngày không có trong lịch chắc chắn là gõ nhầm; để nguyên thì không thể đối chiếu với văn bản gốc.",
    en: "A day that no calendar has is surely a slip, and nobody can compare it with the original.",
  },
  check({ letter: { citations }, report }) {
    for (const { date, dateText } of citations) {
      const m = !date && dateText && numeric.exec(dateText.text);
      if (!m || !dateText) continue;
      const [day, month, year] = m.slice(1).map(Number) as [number, number, number];
      if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
        report(dateText, { date: dateText.text });
    }
  },
});
