import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { listsOf } from "./numbering.ts";

/** A full stop follows the number of a clause: `1.`; the Party asks for it in articles and leaves older habits (`1-`) elsewhere. */
export const clauseDot = rule({
  name: "clause-dot",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Sau số thứ tự của khoản là dấu chấm: “{number}.”, không phải “{found}”.",
    en: "A full stop follows the number of a clause: “{number}.”, not “{found}”.",
  },
  why: {
    vi: "Dấu chấm sau số (1.) dành cho khoản, dấu ngoặc sau chữ (a) dành cho điểm; ghi đúng dấu thì nhìn là biết đang ở cấp nào của văn bản.",
    en: "The full stop (1.) is for clauses, the bracket (a) for points; with the right sign the reader sees at which level of the text he is.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    for (const { marks, inArticle, nested } of listsOf(letter, "clause")) {
      // A lone `1)` or a list inside another is no clause.
      if (nested || marks.length < 2 || (standard.system === "party" && !inArticle)) continue;
      for (const { block, numeral, sign } of marks) {
        if (sign === ".") continue;
        const { marker } = block;
        if (!marker) continue;
        report(marker, { number: numeral, found: marker.text }, safe(replace(marker, `${numeral}.`)));
      }
    }
  },
});
