import { rule } from "../rule.ts";

/** A day that the calendar does not have. Which one is meant only the writer knows. */
export const dateInvalid = rule({
  name: "date-invalid",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.b", hd36: "II.1.4", hd05: "II.I.4.2" },
  message: {
    vi: "“{found}” không có trong lịch. Kiểm tra lại ngày, tháng.",
    en: "There is no such day as “{found}”. Check day and month.",
  },
  why: {
    vi: "Ngày không có thật làm văn bản không xác định được thời điểm ban hành, kéo theo sai hiệu lực và thời hạn.",
    en: "A day that does not exist leaves the moment of issue open, and with it every term that runs from it.",
  },
  check({ letter: { header }, report }) {
    const date = header.placeAndDate?.date;
    if (!date?.day || !date.month || !date.year || date.iso || !/^\d{4}$/.test(date.year.text)) return;
    report(date, { found: date.text.text });
  },
});
