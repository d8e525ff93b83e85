import { replace } from "../../text/edit.ts";
import { saysExactly } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** `ĐẢNG CỘNG SẢN VIỆT NAM`, in full, in capitals, without a sign at the end. */
export const partyTitleWording = rule({
  name: "party-title-wording",
  component: "party-title",
  severity: "error",
  basis: "statute",
  source: { hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "Tiêu đề ghi bằng chữ in hoa “{wanted}”, không viết tắt, không có dấu ở cuối; ở đây là “{found}”.",
    en: "The title reads “{wanted}”, in capitals, in full and without a closing sign, not “{found}”.",
  },
  why: {
    vi: "Tiêu đề là tên của Đảng, ghi nguyên văn bằng chữ in hoa; viết tắt hay thêm dấu là sai ngay dòng trang trọng nhất.",
    en: "The title is the Party's name, written in full and in capitals; short or with a sign behind it, the most solemn line is wrong.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const title = header.partyTitle;
    const wanted = standard.header.partyTitle;
    if (!title || !wanted || saysExactly(title.text, wanted)) return;
    report(title, { wanted, found: title.text }, safe(replace(title, wanted)));
  },
});
