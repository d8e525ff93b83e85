import { rule } from "../rule.ts";
import { reportBreaks } from "./sequence.ts";

/** Points follow the Vietnamese alphabet: a b c d đ e g h i k l m n o p q r s t u v x y. */
export const pointSequence = rule({
  name: "point-sequence",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Các điểm đánh theo thứ tự chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i…): ở đây là “{found})”, đúng thứ tự là “{expected})” ({what}).",
    en: "Points follow the Vietnamese alphabet (a, b, c, d, đ, e, g, h, i…): this is “{found})” where “{expected})” follows ({what}).",
  },
  why: {
    vi: "Sau “d)” là “đ)”, sau “e)” là “g)”; chức năng đánh số tự động của máy dùng bảng chữ cái tiếng Anh nên hay lặp “d)” hoặc có “f)”, và viện dẫn “điểm đ” khi đó không tìm thấy hoặc trỏ nhầm điểm.",
    en: "“đ)” follows “d)” and “g)” follows “e)”; automatic numbering uses the English alphabet, so “d)” comes twice or an “f)” appears, and a citation of “điểm đ” finds nothing or the wrong point.",
  },
  fixes: ["suggested"],
  check: (context) => reportBreaks(context, "point"),
});
