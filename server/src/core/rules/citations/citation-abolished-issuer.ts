import type { Organ } from "../../citations/organs.ts";
import { rule } from "../rule.ts";
import { vietnameseDate } from "./dates.ts";
import { numberedIn } from "./numbered.ts";

/** Codes of ministries of long ago may be units of today; those merged in 2025 are remembered. */
const recent = "2025-01-01";

/** A ministry issues nothing after its end. */
export const citationAbolishedIssuer = rule({
  name: "citation-abolished-issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "{name} ({code}) hoạt động đến hết ngày {to}, nay là {successors}: kiểm tra lại số, ký hiệu hoặc ngày.",
    en: "{name} ({code}) existed until {to}; now it is {successors}: check the number or the date.",
  },
  check({ letter, report }) {
    for (const { citation, facts, parts } of numberedIn(letter)) {
      const { numberText, date } = citation;
      const { form, year } = parts;
      if (!numberText || (form !== "state" && form !== "letter")) continue;
      const gone = facts.organs.find((o) => o !== null && isOver(o, form, date, year));
      if (!gone?.to) continue;
      report(numberText, {
        name: gone.name,
        code: gone.code,
        to: vietnameseDate(gone.to),
        successors: gone.successors.join(", "),
      });
    }
  },
});

function isOver({ to }: Organ, form: string, date: string | null, year: number | null): boolean {
  if (!to || (form === "letter" && to < recent)) return false;
  return date ? date > to : year !== null && String(year) > to.slice(0, 4);
}
