import type { Bilingual } from "../rule.ts";
import { rule } from "../rule.ts";

/** What an appendix is attached to is said with number, date and issuer; blank places for them will do. */
export const appendixPointerIncomplete = rule({
  name: "appendix-pointer-incomplete",
  component: "appendices",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.c", hd05: "II.II.1" },
  message: {
    vi: "Dòng “Kèm theo” của phụ lục thiếu {missing}.",
    en: "The line that says what the appendix is attached to lacks {missing}.",
  },
  why: {
    vi: "Đủ số, ký hiệu, thời gian và tên cơ quan thì phụ lục tách rời vẫn tìm lại được văn bản chính. Bản điện tử được để trống các chỗ ghi, nhưng không bỏ hẳn.",
    en: "With number, date and issuer a stray appendix still leads back to its document. In electronic documents the places stay blank, but they are there.",
  },
  check({ letter, report }) {
    for (const { word, pointer } of letter.appendices) {
      if (!word || !pointer) continue;
      const missing: Bilingual[] = [];
      if (!pointer.number) missing.push({ vi: "số, ký hiệu", en: "the number" });
      if (!/ngày/iu.test(pointer.text.text)) missing.push({ vi: "thời gian ban hành", en: "the date" });
      if (!pointer.issuer) missing.push({ vi: "cơ quan ban hành", en: "the issuer" });
      // Nothing but the type: the office writes it so on purpose, number and date being on the stamp.
      if (missing.length === 0 || missing.length === 3) continue;
      report(pointer, {
        missing: { vi: missing.map((m) => m.vi).join(", "), en: missing.map((m) => m.en).join(", ") },
      });
    }
  },
});
