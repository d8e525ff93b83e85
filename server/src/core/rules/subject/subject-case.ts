import { isCapitals } from "../../text/vietnamese.ts";
import { rule } from "../rule.ts";

/** The subject is in small letters; only the name of the type above it is in capitals. */
export const subjectCase = rule({
  name: "subject-case",
  component: "subject",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.5.b" },
  message: {
    vi: "Trích yếu nội dung ghi bằng chữ in thường (chỉ viết hoa chữ đầu và tên riêng), không in hoa cả câu.",
    en: "The subject is written in small letters (capitals for its first letter and for names only), not all in capitals.",
  },
  why: {
    vi: "Trích yếu in hoa toàn bộ khó đọc, không phân biệt được tên riêng và lấn át tên loại văn bản.",
    en: "A subject all in capitals is hard to read, hides names and drowns the title above it.",
  },
  check({ letter: { subject }, report }) {
    const content = subject?.content.text ?? "";
    if (!subject || !isCapitals(content)) return;
    const words = content.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words >= 4) report(subject);
  },
});
