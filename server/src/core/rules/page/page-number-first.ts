import { formattingOf } from "../formatting/set-parts.ts";
import { rule } from "../rule.ts";
import { placeOf } from "./places.ts";

/** Not on the first page. */
export const pageNumberFirst = rule({
  name: "page-number-first",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.7", hd36: "II", hd05: "II.IV.5" },
  message: {
    vi: "Trang thứ nhất có hiện số trang; quy định không hiển thị: đánh dấu Header & Footer › Different First Page.",
    en: "The first page shows its number, which it must not: tick Header & Footer › Different First Page.",
  },
  why: {
    vi: "Trang đầu có Quốc hiệu hoặc tiêu đề ở trên cùng; số trang đứng trên đó là thừa và lấn vào phần đầu văn bản.",
    en: "The first page begins with the national or the Party title; a number above it is superfluous and intrudes on the header.",
  },
  check(context) {
    const formatting = formattingOf(context);
    const first = formatting?.sections[0];
    if (!formatting || !first?.pageNumber?.onFirstPage) return;
    context.report(placeOf(formatting, first));
  },
});
