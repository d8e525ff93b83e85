import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

/** First and last year of the terms of the National Assembly; a year of elections belongs to two. */
const terms: Readonly<Record<number, readonly [from: number, to: number]>> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};

/** `QH15` is the Assembly of 2021 to 2026: its numbers bear no other year. */
export const citationTermMismatch = rule({
  name: "citation-term-mismatch",
  component: "citations",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "“{found}” không khớp với năm {year}: Quốc hội khóa {term} hoạt động từ năm {from} đến năm {to}.",
    en: "“{found}” does not agree with the year {year}: that Assembly sat from {from} to {to}.",
  },
  why: {
    vi: "Khóa Quốc hội trong ký hiệu gắn với nhiệm kỳ: “QH15” không thể đi với năm 2018. Một trong hai con số chắc chắn sai.",
    en: "The Assembly in the symbol goes with its term: QH15 and the year 2018 exclude each other, so one of them is wrong.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { citation, parts } of numberedIn(letter)) {
      const { numberText, date } = citation;
      if (parts.form !== "law" || !numberText) continue;
      const m = /QH(?<term>\d{1,2})(?!\d)/du.exec(numberText.text);
      const term = Number(m?.groups?.term);
      const year = parts.year ?? (date ? Number(date.slice(0, 4)) : null);
      const sat = terms[term];
      const digits = m && numberText.group(m, "term");
      if (!m || !digits || !sat || year === null || (year >= sat[0] && year <= sat[1])) continue;
      const fitting = Object.entries(terms).filter(([, [from, to]]) => year >= from && year <= to);
      const only = fitting.length === 1 ? fitting[0]?.[0] : undefined;
      const where = numberText.group(m) ?? numberText;
      const values = { found: m[0], year, term, from: sat[0], to: sat[1] };
      report(where, values, ...(only ? [suggest(replace(where, `QH${only}`))] : []));
    }
  },
});
