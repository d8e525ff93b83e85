import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { listsOf } from "./numbering.ts";

/** A closing bracket follows the letter of a point: `a)`; the Party asks for it in articles. */
export const pointBracket = rule({
  name: "point-bracket",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Sau chữ cái của điểm là dấu đóng ngoặc đơn: “{letter})”, không phải “{found}”.",
    en: "A closing bracket follows the letter of a point: “{letter})”, not “{found}”.",
  },
  why: {
    vi: "“a)” là cách ghi điểm duy nhất được quy định; “a.” hay “a/” dễ lẫn với số thứ tự của khoản và không thống nhất với cách viện dẫn “điểm a”.",
    en: "“a)” is the one form that is prescribed for points; “a.” and “a/” are easily taken for a clause's number.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    for (const { marks, inArticle } of listsOf(letter, "point")) {
      if (marks.length < 2 || (standard.system === "party" && !inArticle)) continue;
      for (const { block, numeral, sign } of marks) {
        if (sign === ")") continue;
        const { marker } = block;
        if (marker) report(marker, { letter: numeral, found: marker.text }, safe(replace(marker, `${numeral})`)));
      }
    }
  },
});
