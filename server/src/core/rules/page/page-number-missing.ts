import { formattingOf } from "../formatting/set-parts.ts";
import { rule } from "../rule.ts";
import { placeOf } from "./places.ts";

/** A letter that we lay out on two pages may in its own file stand on one. */
const least = 3;

/** Documents of several pages are numbered. */
export const pageNumberMissing = rule({
  name: "page-number-missing",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.7", hd36: "II", hd05: "II.IV.5" },
  message: {
    vi: "Văn bản dài khoảng {pages} trang mà không đánh số trang: vào Insert › Page Number › Top of Page.",
    en: "The document has about {pages} pages and no page numbers: Insert › Page Number › Top of Page.",
  },
  why: {
    vi: "Tờ rời không có số thì khi sao, gửi, lưu không ai biết thiếu trang nào.",
    en: "When loose sheets have no numbers, nobody who copies, sends or files them knows which is missing.",
  },
  check(context) {
    const formatting = formattingOf(context);
    const first = formatting?.sections[0];
    if (!formatting || !first || formatting.sections.some((s) => s.pageNumber !== null)) return;
    const pages = context.pages()?.pages ?? 0;
    if (pages >= least) context.report(placeOf(formatting, first), { pages });
  },
});
