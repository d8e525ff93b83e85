import { rule } from "../rule.ts";
import { isOnePage } from "./one-page.ts";

/** Lines of the body that should stand above a signature on its page. */
const least = 2;

/** The signature stands on a page with some of what is signed. */
export const signatureAlone = rule({
  name: "signature-alone",
  component: "page",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.IV", hd36: "II.1.7", hd05: "II.I.7" },
  message: {
    vi: "Khi in, chữ ký rơi sang trang {page}, phía trên chỉ có {lines} dòng nội dung: nên viết gọn hoặc dàn lại để trang ký có ít nhất hai dòng nội dung.",
    en: "When printed, the signature falls on page {page} with {lines} lines of the text above it: shorten or spread the text so that at least two lines stand on the page that is signed.",
  },
  why: {
    vi: "Trang chỉ có chữ ký và con dấu, không có nội dung, dễ bị ghép vào văn bản khác; người ký cũng không thấy mình ký cho nội dung nào.",
    en: "A page with nothing but signature and seal can be put behind another text, and whoever signs it does not see what is signed.",
  },
  check({ letter, standard, pages, report }) {
    const { signature } = letter;
    if (!signature || isOnePage(letter, standard)) return;
    const closing = pages()?.closing;
    if (!closing || closing.signaturePage === 1 || closing.bodyLinesAbove >= least) return;
    const where = signature.authorities[0]?.text ?? signature.positions[0] ?? signature.name;
    if (where) report(where, { page: closing.signaturePage, lines: closing.bodyLinesAbove });
  },
});
