import { rule } from "../rule.ts";
import { numberingsOf } from "./numbering.ts";

/** `1.1` is no level of the decree's; it is told once. */
export const outlineDecimal = rule({
  name: "outline-decimal",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.đ" },
  message: {
    vi: "Nghị định chỉ có phần, chương, mục, tiểu mục, điều, khoản “1.”, điểm “a)”; không có cấp “{found}”. Nên dùng “a)”.",
    en: "The decree knows parts, chapters, sections, articles, clauses “1.” and points “a)”, but no level “{found}”. “a)” is meant.",
  },
  why: {
    vi: "Cấp “1.1” không có tên gọi nên không viện dẫn được như “điểm a khoản 1”; nhiều nơi vẫn dùng trong kế hoạch, báo cáo dài.",
    en: "A level “1.1” has no name and cannot be cited like “điểm a khoản 1”; long plans and reports use it all the same.",
  },
  check({ letter, report }) {
    for (const { decimals } of numberingsOf(letter)) {
      const first = decimals[0]?.marker;
      if (first && decimals.length > 1) return report(first, { found: first.text });
    }
  },
});
