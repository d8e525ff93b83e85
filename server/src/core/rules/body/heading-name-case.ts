import { replace } from "../../text/edit.ts";
import { countCases } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";
import { headingsOf } from "./headings.ts";

/** A longer one is a paragraph. */
const longest = 150;

/** The name of a part or chapter is in capitals. */
export const headingNameCase = rule({
  name: "heading-name-case",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Tiêu đề của {word} ghi bằng chữ in hoa.",
    en: "The name of a {word} is written in capitals.",
  },
  why: {
    vi: "Tiêu đề phần, chương, mục in hoa, còn tiêu đề của điều in thường; hai cách ghi giúp phân biệt ngay cấp lớn với điều bên trong.",
    en: "Names of parts and chapters are in capitals, titles of articles are not: that tells the large units from the articles inside them.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { name, word } of headingsOf(letter)) {
      if (!name || name.text.length > longest || /[.;:,]$/.test(name.text)) continue;
      const { upper, lower } = countCases(name.text);
      // An abbreviation or a foreign word in small letters is no mistake.
      if (lower <= upper) continue;
      const capitals = name.text.toLocaleUpperCase("vi");
      report(name, { word: word.text.toLowerCase() }, suggest(replace(name, capitals)));
    }
  },
});
