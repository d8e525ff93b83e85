import { remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";
import { isStateOrgan } from "./organs.ts";

/** Types that are never normative: their numbers bear no year. */
const administrative: ReadonlySet<string> = new Set(["TB", "KH", "CTr", "PA", "ĐA", "CĐ", "TTr", "BC"]);

/** Only normative documents are numbered with the year. */
export const citationYearUnexpected = rule({
  name: "citation-year-unexpected",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3", hd36: "II.1.3", hd05: "II.I.3.2" },
  message: {
    vi: "Số của văn bản hành chính không ghi năm: “{number}” có đúng không?",
    en: "Numbers of administrative documents bear no year: is “{number}” right?",
  },
  why: {
    vi: "Công văn, quyết định cá biệt đánh số không có năm; có năm thường là do gõ thêm hoặc nhầm với văn bản quy phạm cùng số.",
    en: "Administrative documents are numbered without the year; with one it was added by mistake or means another document.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { citation, number, facts, parts } of numberedIn(letter)) {
      const { numberText } = citation;
      if (!numberText || parts.form !== "state" || parts.year === null) continue;
      if (!administrative.has(parts.type ?? "") || !isStateOrgan(facts)) continue;
      const m = /\/(?<year>(?:19|20)\d\d\/)/du.exec(numberText.text);
      const year = m && numberText.group(m, "year");
      const title = { vi: "Bỏ năm", en: "Remove the year" };
      report(numberText, { number }, ...(year ? [suggest(remove(year), title)] : []));
    }
  },
});
