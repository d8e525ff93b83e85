import { rule } from "../rule.ts";
import { isOnePage } from "./one-page.ts";

/** `Nơi nhận` stands on one page, beside the signature. */
export const distributionSplit = rule({
  name: "distribution-split",
  component: "page",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.IV", hd36: "II.1.9", hd05: "II.I.9" },
  message: {
    vi: "Khi in, “Nơi nhận” nằm từ trang {first} đến trang {last}, chữ ký ở trang {page}: nên gộp các nơi nhận hoặc viết gọn để tất cả ở cùng trang với chữ ký.",
    en: "When printed, the distribution list runs from page {first} to page {last} and the signature stands on page {page}: group the receivers or shorten the text so that all of it stands beside the signature.",
  },
  why: {
    vi: "“Nơi nhận” và chữ ký là một khối ở cuối văn bản. Danh sách bị cắt sang trang khác thì người nhận không thấy đủ và trang sau không còn nội dung nào.",
    en: "The list of receivers and the signature are one block at the end. Where the list is cut, receivers do not see all of it and the next page holds nothing of the text.",
  },
  check({ letter, standard, pages, report }) {
    const { distribution } = letter;
    if (!distribution || isOnePage(letter, standard)) return;
    const closing = pages()?.closing;
    if (!closing) return;
    const { signaturePage: page, distributionPages } = closing;
    const [first, last] = distributionPages;
    if (first !== last || first !== page) report(distribution.label, { first, last, page });
  },
});
