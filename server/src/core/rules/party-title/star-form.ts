import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** One `*` between the organ's name and the number, no row of them. */
export const starForm = rule({
  name: "star-form",
  component: "party-title",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.2", hd05: "II.I.2.2" },
  message: {
    vi: "Giữa tên cơ quan ban hành và số văn bản chỉ có một dấu sao “{wanted}”, ở đây là “{found}”.",
    en: "A single star “{wanted}” separates the organ's name from the number, not “{found}”.",
  },
  why: {
    vi: "Một dấu sao là dấu ngăn cách; nhiều dấu sao trông như đường kẻ trang trí hoặc dấu bị lỗi khi chép.",
    en: "One star is the separator; a row of them looks like ornament or like a copying slip.",
  },
  fixes: ["safe"],
  check({ letter: { header, source }, standard, report }) {
    const wanted = standard.header.star;
    const star = header.star;
    if (!star || !wanted) return;
    const found = source.text.slice(star.span.start, star.span.end).replace(/[\s\\]/g, "");
    if (found === wanted) return;
    report(star, { wanted, found }, safe(replace(star, wanted)));
  },
});
