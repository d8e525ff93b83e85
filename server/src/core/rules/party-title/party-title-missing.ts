import { headerIsWritten } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** The title is what marks a document of the Party. */
export const partyTitleMissing = rule({
  name: "party-title-missing",
  component: "party-title",
  severity: { hd36: "warning", hd05: "error" },
  basis: "statute",
  source: { hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "Thiếu tiêu đề: góc phải, dòng đầu trang thứ nhất phải có “{wanted}”.",
    en: "The title is missing: “{wanted}” stands at the right of the first line of the first page.",
  },
  why: {
    vi: "Tiêu đề là dấu hiệu nhận biết văn bản của Đảng; thiếu nó thì không rõ văn bản thuộc hệ thống nào.",
    en: "The title is what shows a document of the Party; without it the system is unclear.",
  },
  check({ letter, standard, report }) {
    const { header } = letter;
    const wanted = standard.header.partyTitle;
    if (!wanted || header.partyTitle || header.nationalTitle || !headerIsWritten(letter)) return;
    report(header, { wanted });
  },
});
