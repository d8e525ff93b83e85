import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { pageNumbersOf } from "./page-numbers.ts";

/** A page's number that a scan or a copied PDF left between two halves of a sentence. */
export const textPageNumber = rule({
  name: "text-page-number",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.7", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "“{found}” có vẻ là số trang lọt vào giữa câu. Nếu đúng, xóa và nối hai đoạn.",
    en: "“{found}” seems to be a page number that slipped into a sentence. If so, remove it and join the halves.",
  },
  why: {
    vi: "Số trang do trình soạn thảo đặt ở lề trên; sao chép từ PDF hoặc quét chữ thì nó rơi vào giữa câu và bị đọc như một con số của nội dung.",
    en: "Page numbers belong in the top margin; copied from a PDF or scanned they land in a sentence and read like one of its figures.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { span, gap } of pageNumbersOf(letter)) {
      const found = letter.source.text.slice(span.start, span.end);
      report({ span }, { found }, suggest(replace({ span: gap }, " "), title));
    }
  },
});

const title = { vi: "Xóa “{found}” và nối câu", en: "Remove “{found}” and join the sentence" };
