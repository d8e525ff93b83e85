import { rule } from "../rule.ts";
import { reportBreaks } from "./sequence.ts";

/** Articles are counted through a document, none left out and none twice. */
export const articleSequence = rule({
  name: "article-sequence",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Số thứ tự các điều không liên tục: ở đây là Điều {found}, đúng thứ tự là Điều {expected} ({what}).",
    en: "The articles are not counted through: this is Article {found} where {expected} follows ({what}).",
  },
  why: {
    vi: "Nơi nhận, văn bản khác và chính văn bản này viện dẫn điều theo số; số trùng hoặc nhảy số làm viện dẫn sai chỗ và khiến người đọc ngờ văn bản bị mất điều.",
    en: "The distribution list and other documents cite articles by number; a number that stands twice or is left out sends readers to the wrong place and makes them think an article was lost.",
  },
  fixes: ["suggested"],
  check: (context) => reportBreaks(context, "article"),
});
