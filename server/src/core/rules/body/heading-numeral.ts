import { replace } from "../../text/edit.ts";
import { type NumeralStyle, numeralFor } from "../../text/numerals.ts";
import { rule, suggest } from "../rule.ts";
import { headingsOf } from "./headings.ts";
import { type Mark, numeralText } from "./marks.ts";
import { listsOf } from "./numbering.ts";

/** Parts and chapters count in Roman numerals, Mục, Tiểu mục and articles in Arabic ones; the Party may write the first in words. */
export const headingNumeral = rule({
  name: "heading-numeral",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "{word} đánh số bằng {style}: “{wanted}”, không phải “{found}”.",
    en: "{word} is counted in {style}: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Phần, chương dùng số La Mã, mục, tiểu mục và điều dùng số Ả Rập; nhờ vậy “Mục 2 Chương I” không lẫn cấp khi viện dẫn.",
    en: "Parts and chapters count in Roman numerals, the units below them in Arabic ones, so that levels are not mixed up when they are cited.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const tell = (mark: Mark, word: string, style: NumeralStyle): void => {
      const wanted = mark.value === null ? null : numeralFor(mark.value, style);
      if (wanted === null || mark.style === style) return;
      const place = numeralText(mark);
      const values = { word, found: mark.numeral, wanted, style: style === "roman" ? roman : arabic };
      report(place, values, suggest(replace(place, wanted)));
    };
    for (const { mark, word, withArticles } of headingsOf(letter)) {
      const large = mark.level === "part" || mark.level === "chapter";
      // `Phần thứ nhất` is how laws and the Party count; in a text without articles `Mục I` is a heading of its own.
      if (mark.style === "words" || !(large || withArticles)) continue;
      tell(mark, word.text, large ? "roman" : "arabic");
    }
    for (const { marks } of listsOf(letter, "article")) for (const mark of marks) tell(mark, "Điều", "arabic");
  },
});

const roman = { vi: "chữ số La Mã", en: "Roman numerals" };
const arabic = { vi: "chữ số Ả Rập", en: "Arabic numerals" };
