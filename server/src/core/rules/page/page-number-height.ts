import { decimal } from "../formatting/words.ts";
import { rule } from "../rule.ts";
import { pageNumberOf, tolerance } from "./places.ts";

/** How far below the edge of the page it stands, where the standard says so. */
export const pageNumberHeight = rule({
  name: "page-number-height",
  component: "page",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II", hd05: "II.IV.5" },
  message: {
    vi: "Số trang cách mép trên {found} mm, quy định {wanted} mm: đặt lại ở Header & Footer › Header from Top.",
    en: "The page number is {found} mm below the edge, prescribed are {wanted} mm: set Header & Footer › Header from Top.",
  },
  why: {
    vi: "Word đặt sẵn 12,7 mm; số trang thấp hơn quy định thì sát vào dòng chữ đầu vì lề trên chỉ có 20 mm.",
    en: "Word has 12.7 mm of its own; a number that stands lower touches the first line, as the top margin has 20 mm only.",
  },
  check(context) {
    const found = pageNumberOf(context);
    const wanted = context.standard.page.pageNumberFromTop;
    if (wanted === null || found?.number.where !== "header") return;
    const { fromEdge } = found.number;
    if (Math.abs(fromEdge - wanted) > tolerance) context.report(found.where, { found: decimal(fromEdge), wanted });
  },
});
