import { rule } from "../rule.ts";
import { textAfter } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** The Party writes the word for a term small: `khóa XIII`. */
export const capitalsTerm = rule({
  name: "capitals-term",
  component: "capitals",
  severity: "info",
  basis: "practice",
  source: { hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Trước số khóa, từ “{wanted}” viết thường.",
    en: "The word for a term is small before its number: “{wanted}”.",
  },
  why: {
    vi: "Văn bản của Đảng ghi “khóa XIII”, “nhiệm kỳ 2025 - 2030”: danh từ viết thường, số khóa bằng chữ số La Mã.",
    en: "Documents of the Party write “khóa XIII”, “nhiệm kỳ 2025 - 2030”: the noun small, the term in Roman numerals.",
  },
  fixes: ["suggested"],
  check: spelled(["khóa"], {
    suggested: true,
    means: ({ source: { text } }, { span }) => /^[IVX]{1,6}(?![\p{L}\d])/u.test(textAfter(text, span.end)),
  }),
});
