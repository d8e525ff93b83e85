import { type Edit, remove, replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { symbolParts, typeOf } from "./symbol.ts";

/** Only normative documents of the State have the year in their number. */
export const numberYear = rule({
  name: "number-year",
  component: "number",
  severity: { nd30: "warning", hd36: "error", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b", hd36: "II.1.3", hd05: "II.I.3.1.1" },
  message: {
    vi: "Số, ký hiệu của văn bản này không ghi năm: “{found}” thừa “{year}”. (Chỉ văn bản quy phạm pháp luật ghi năm trong số hiệu.)",
    en: "This document's number carries no year: “{year}” in “{found}” is too much. (Only normative documents have one.)",
  },
  why: {
    vi: "Năm trong số hiệu là dấu hiệu của văn bản quy phạm pháp luật; ghi ở văn bản hành chính làm người đọc hiểu sai tính chất của nó.",
    en: "The year in a number is the sign of a normative document; in another it makes readers mistake what it is.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { number } = letter.header;
    if (!number?.symbol) return;
    const { year, yearSign } = symbolParts(number.symbol);
    if (!year || !yearSign) return;
    const { typesWithYear } = standard.number;
    if (typesWithYear && (!typeOf(letter.type, standard) || typesWithYear.includes(letter.type ?? ""))) return;
    const first = year.span.start < yearSign.span.start;
    const edits: Edit[] = [remove(year), remove(yearSign)];
    if (first && number.separator) edits.push(replace(number.separator, standard.number.separator));
    report(
      year,
      { year: year.text, found: `${number.separator?.text.trim() ?? ""}${number.symbol.text}` },
      suggest(edits, title),
    );
  },
});

const title = { vi: "Bỏ năm “{year}”", en: "Leave out the year “{year}”" };
