import { hasKnownType, headerIsWritten, isEnclosure } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** What the letter is about: under the number of a công văn, under the title of every other type. */
export const subjectMissing = rule({
  name: "subject-missing",
  component: "subject",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.5", hd36: "II.1.5", hd05: "II.I.5.2" },
  message: {
    vi: "Thiếu trích yếu nội dung: ghi ngắn gọn nội dung chủ yếu của văn bản {where}.",
    en: "The subject is missing: it says in short what the document is about.",
  },
  why: {
    vi: "Văn thư phân loại, lãnh đạo phân công nhờ trích yếu; thiếu nó, ai cũng phải đọc hết mới biết văn bản nói gì.",
    en: "The registry sorts and the chief assigns by the subject; without it everybody must read the whole letter.",
  },
  check({ letter, standard, report }) {
    if (letter.subject || !headerIsWritten(letter) || !hasKnownType(letter, standard)) return;
    if (standard.subject.freeTypes.includes(letter.type ?? "") || isEnclosure(letter)) return;
    const where = letter.type === "cong-van" ? "dưới số, ký hiệu" : "dưới tên loại";
    report(letter.title ?? letter.header.number ?? letter.header, { where });
  },
});
