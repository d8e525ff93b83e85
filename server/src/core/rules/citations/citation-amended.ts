import { rule } from "../rule.ts";
import { firstMentions, nameOf, resolvedAs } from "./known.ts";

/** A document in force that has been amended by the letter's date. */
export const citationAmended = rule({
  name: "citation-amended",
  component: "citations",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Theo danh mục, {document} đã được sửa đổi, bổ sung bởi {by}: xem có cần viện dẫn thêm.",
    en: "According to the catalogue, {document} has been amended by {by}: see whether that is to be cited too.",
  },
  why: {
    vi: "Văn bản còn hiệu lực nhưng điều cần dùng có thể đã được sửa; chỉ nhắc bản gốc thì người thực hiện dễ áp dụng nội dung cũ.",
    en: "The document holds, but the article that matters may have been changed; who looks up the original alone applies old words.",
  },
  check(context) {
    const amended = resolvedAs(context, "in-force").filter(
      ({ citation, resolution }) => resolution.amendedBy.length > 0 && citation.role === "cites",
    );
    for (const { citation, resolution } of firstMentions(amended)) {
      const { document, amendedBy } = resolution;
      if (document) context.report(citation, { document: nameOf(document), by: amendedBy.join(", ") });
    }
  },
});
