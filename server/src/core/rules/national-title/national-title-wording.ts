import { replace } from "../../text/edit.ts";
import { saysExactly } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, in full and in capitals; `HOÀ` is as good as `HÒA`. */
export const nationalTitleWording = rule({
  name: "national-title-wording",
  component: "national-title",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1.a" },
  message: {
    vi: "Quốc hiệu ghi đầy đủ bằng chữ in hoa “{wanted}”, ở đây là “{found}”.",
    en: "The national title reads “{wanted}”, in full and in capitals, not “{found}”.",
  },
  why: {
    vi: "Quốc hiệu là tên nước, ghi đúng từng chữ; viết tắt hay sai chữ là lỗi không được phép ở văn bản hành chính.",
    en: "The title is the name of the country and is written to the letter.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const title = header.nationalTitle;
    const wanted = standard.header.nationalTitle;
    if (!title || !wanted || saysExactly(title.text, wanted)) return;
    report(title, { wanted, found: title.text }, safe(replace(title, wanted)));
  },
});
