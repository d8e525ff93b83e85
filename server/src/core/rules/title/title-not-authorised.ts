import { foldTone } from "../../text/vietnamese.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** Quy định 399-QĐ/TW is of this day. */
const from = "2026-01-09";
/** What a chi bộ may not issue (Điều 11). */
const notOfCell = new Set(["chi-thi", "thong-tri", "huong-dan", "quy-dinh"]);

/** Which organ may issue which type: for a chi bộ the list is short enough to be certain. */
export const titleNotAuthorised = rule({
  name: "title-not-authorised",
  component: "title",
  severity: { hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { hd36: "QĐ 399-QĐ/TW, Đ.11", hd05: "QĐ 399-QĐ/TW, Đ.11" },
  message: {
    vi: "Chi bộ không có thẩm quyền ban hành {type}. Kiểm tra lại thể loại văn bản.",
    en: "A chi bộ has no authority to issue a document of type “{type}”. Check the type.",
  },
  why: {
    vi: "Chi bộ chỉ được ban hành một số thể loại; văn bản sai thể loại không có giá trị thi hành và phải thu hồi.",
    en: "A chi bộ may issue certain types only; another has no force and has to be withdrawn.",
  },
  check({ letter, report }) {
    const { title, header } = letter;
    const date = dateOf(letter);
    if (!header.issuer || !title || (date && date < from) || !notOfCell.has(title.type ?? "")) return;
    if (!/^CHI BỘ(?!\p{L})/u.test(foldTone(header.issuer.text))) return;
    report(title, { type: title.text.text.toLowerCase() });
  },
});
