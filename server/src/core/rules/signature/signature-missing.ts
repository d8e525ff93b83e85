import { isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** Types with a signature block of their own kind, or signed by several. */
const free: ReadonlySet<string> = new Set(["bien-ban", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan", "thu-cong"]);

/** Every document says who signs it. */
export const signatureMissing = rule({
  name: "signature-missing",
  component: "signature",
  severity: { nd30: "error", hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL I, I.II.7", hd36: "II.1.7", hd05: "II.I.7.1" },
  message: {
    vi: "Thiếu phần ký: quyền hạn, chức vụ và họ tên người ký ở cuối văn bản.",
    en: "The signature is missing: authority, position and name of the signer at the end.",
  },
  why: {
    vi: "Không có phần ký thì văn bản không có người chịu trách nhiệm và chưa có giá trị.",
    en: "Without a signature nobody answers for the document and it has no force.",
  },
  check({ letter, standard, report }) {
    const { signature, distribution, body, header, type } = letter;
    const known = standard.types.some((t) => t.slug === type);
    if (signature || !distribution || distribution.items.length === 0 || body.blocks.length === 0) return;
    if (!header.number || !known || free.has(type ?? "") || isEnclosure(letter)) return;
    report(distribution.label);
  },
});
