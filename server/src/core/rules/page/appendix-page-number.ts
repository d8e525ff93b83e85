import type { FormattedSection } from "../../formatting.ts";
import { formattingOf } from "../formatting/set-parts.ts";
import { rule } from "../rule.ts";

/** Where nobody knows how a section counts, nothing is said. */
const goesOn = ({ pageNumber }: FormattedSection): boolean => pageNumber !== null && pageNumber.startsAt === null;
const goesOnFromBefore = ({ pageNumber }: FormattedSection): boolean =>
  pageNumber !== null && pageNumber.startsAt !== undefined;

/** Each appendix counts its pages anew. */
export const appendixPageNumber = rule({
  name: "appendix-page-number",
  component: "page",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.đ", hd36: "II", hd05: "II.IV.5" },
  message: {
    vi: "Số trang của phụ lục đánh tiếp theo văn bản; mỗi phụ lục đánh số trang riêng từ 1: tách section rồi đặt Format Page Numbers › Start at 1.",
    en: "The pages of the appendix go on from the document; each appendix counts its own from 1: give it a section, then Format Page Numbers › Start at 1.",
  },
  why: {
    vi: "Phụ lục được trích, gửi riêng và dẫn chiếu theo trang của chính nó; đánh tiếp thì số trang sai ngay khi văn bản thay đổi.",
    en: "Appendices are sent and cited by pages of their own; numbers that go on are wrong as soon as the document changes.",
  },
  check(context) {
    const formatting = formattingOf(context);
    if (!formatting) return;
    for (const { label, word, span } of context.letter.appendices) {
      if (!word) continue;
      // The section that holds the label; it is the appendix's own where it does not begin before it. The first of a file
      // that holds nothing but the appendix goes on from nothing.
      const section = formatting.sections.findLast((s) => s.span.start <= label.span.start);
      if (!section) continue;
      const own = section.span.start >= span.start - 1;
      const wrong = own ? section !== formatting.sections[0] && goesOn(section) : goesOnFromBefore(section);
      if (wrong) return context.report(label);
    }
  },
});
