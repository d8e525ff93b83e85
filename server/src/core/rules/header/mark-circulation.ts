import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { saysExactly, singleSpaces } from "./compare.ts";

/** Marks of circulation are in capitals: `LƯU HÀNH NỘI BỘ`. */
export const markCirculation = rule({
  name: "mark-circulation",
  component: "header",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.2.c", hd36: "II.2", hd05: "II.II.4.1" },
  message: {
    vi: "Chỉ dẫn phạm vi lưu hành ghi bằng chữ in hoa “{wanted}”, không phải “{found}”.",
    en: "The mark of circulation is written in capitals, “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chỉ dẫn như “LƯU HÀNH NỘI BỘ” phải đập vào mắt người cầm văn bản; chữ thường dễ bị bỏ qua và văn bản bị chuyển ra ngoài.",
    en: "A mark of circulation must catch the eye; in small letters it is overlooked and the document leaves the house.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    for (const { text } of header.marks) {
      const wanted = standard.marks.circulation.find((m) => saysExactly(singleSpaces(text.text.toUpperCase()), m));
      if (wanted && !saysExactly(text.text, wanted))
        report(text, { wanted, found: text.text }, safe(replace(text, wanted)));
    }
  },
});
