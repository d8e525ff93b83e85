import { factsOf } from "../../number-facts.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** What a letter cites was there before it; a document of the same day may be. */
export const citationFutureDate = rule({
  name: "citation-future-date",
  component: "citations",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Văn bản viện dẫn ({found}) có sau ngày của văn bản này ({own}): kiểm tra lại.",
    en: "The cited document ({found}) is later than this letter ({own}): check it.",
  },
  why: {
    vi: "Không thể dẫn một văn bản chưa ban hành: hoặc ngày viện dẫn, hoặc ngày của chính văn bản này gõ nhầm.",
    en: "Nobody can cite what is not issued yet: either the cited date or this letter's own is mistyped.",
  },
  check({ letter, report }) {
    const own = dateOf(letter);
    const { header, citations } = letter;
    const ownDate = header.placeAndDate?.date;
    if (!own || !ownDate) return;
    const related = { span: ownDate.span, message: { vi: "Ngày của văn bản này", en: "This letter's date" } };
    for (const { number, numberText, date, dateText, where } of citations) {
      if (where === "appendix") continue;
      if (date && dateText) {
        if (date > own) report(dateText, { found: dateText.text, own: ownDate.text.text }, related);
        continue;
      }
      if (number === null || !numberText) continue;
      const { form, type, year } = factsOf(number).parts;
      if ((form !== "law" && form !== "state") || type === "CV") continue;
      if (year !== null && year > Number(own.slice(0, 4)))
        report(numberText, { found: numberText.text, own: ownDate.text.text }, related);
    }
  },
});
