import type { Citation } from "../../citations/citation.ts";
import { rule } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

/** One letter gives one date to a document. Only numbers with a year are a document's own. */
export const citationInconsistent = rule({
  name: "citation-inconsistent",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "“{number}” được viện dẫn với hai ngày khác nhau: “{first}” và “{found}”.",
    en: "“{number}” is cited with two dates: “{first}” and “{found}”.",
  },
  check({ letter, report }) {
    const seen = new Map<string, Citation>();
    for (const { citation, number, facts } of numberedIn(letter)) {
      const { date, dateText } = citation;
      if (!date || !dateText) continue;
      const { form, year } = facts.parts;
      // Where number and date disagree in themselves, that has been told.
      if (form === "letter" || form === "other" || String(year) !== date.slice(0, 4)) continue;
      const first = seen.get(facts.key);
      if (!first) seen.set(facts.key, citation);
      else if (first.date !== date && first.dateText)
        report(
          dateText,
          { number, first: first.dateText.text, found: dateText.text },
          { span: first.dateText.span, message: { vi: "Lần viện dẫn trước", en: "Cited before" } },
        );
    }
  },
});
