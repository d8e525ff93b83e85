import { rule } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

/** A normative document is numbered within the year of its date. */
export const citationYearMismatch = rule({
  name: "citation-year-mismatch",
  component: "citations",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Năm trong số “{number}” không khớp với ngày ban hành ({date}): kiểm tra lại số hoặc ngày.",
    en: "The year in “{number}” does not agree with the date ({date}): check the number or the date.",
  },
  why: {
    vi: "Văn bản quy phạm đánh số theo năm ban hành, nên “30/2020” không thể đi với ngày của năm 2021; một trong hai chỗ gõ nhầm.",
    en: "Normative documents are numbered within their year: 30/2020 cannot bear a date of 2021, so one of them is a slip.",
  },
  check({ letter, report }) {
    for (const { citation, number, parts } of numberedIn(letter)) {
      const { numberText, date, dateText } = citation;
      const { form, year, type } = parts;
      if (!date || !dateText || year === null || (form !== "law" && form !== "state") || type === "CV") continue;
      if (date.startsWith(String(year))) continue;
      const related = numberText ? [{ span: numberText.span, message: { vi: "Số, ký hiệu", en: "The number" } }] : [];
      report(dateText, { number, date: dateText.text }, ...related);
    }
  },
});
