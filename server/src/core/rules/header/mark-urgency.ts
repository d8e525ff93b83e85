import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { saysExactly, singleSpaces } from "./compare.ts";
import { dateOf } from "./progress.ts";

/** Urgency has a closed set of marks, in capitals: `HỎA TỐC`, `THƯỢNG KHẨN`, `KHẨN`. */
export const markUrgency = rule({
  name: "mark-urgency",
  component: "header",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.III.2.b", hd36: "II.2", hd05: "II.II.3" },
  message: {
    vi: "Dấu chỉ mức độ khẩn chỉ có {marks}, ở đây là “{found}”.",
    en: "The marks of urgency are {marks}, not “{found}”.",
  },
  why: {
    vi: "Mỗi mức độ khẩn có thời hạn chuyển, xử lý riêng; từ khác như “GẤP” không ứng với mức nào nên không được ưu tiên.",
    en: "Each degree of urgency has its own terms of delivery; a word that is none of them brings no priority.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const { header } = letter;
    if (header.marks.length === 0) return;
    const date = dateOf(letter);
    const former = Object.entries(standard.marks.formerUrgency).flatMap(([m, until]) =>
      date && date < until ? [m] : [],
    );
    const urgency = [...standard.marks.urgency, ...former];
    for (const { kind, text } of header.marks) {
      if (kind !== "urgency" || urgency.some((m) => saysExactly(text.text, m))) continue;
      const meant = singleSpaces(text.text.toUpperCase()).replace(/\s?[.!]$/, "");
      const wanted = urgency.find((m) => saysExactly(meant, m));
      const values = { marks: urgency.map((m) => `“${m}”`).join(", "), found: text.text };
      report(text, values, ...(wanted ? [safe(replace(text, wanted))] : []));
    }
  },
});
