import type { Edit } from "../../text/edit.ts";
import { span } from "../../text/span.ts";
import { rule, safe } from "../rule.ts";

const decomposed = /\p{Script=Latin}[\u0300-\u036f]{1,4}/gu;

/** Letters in pieces (`e` + `̂` + `̀`) look right and are not found; one finding for the whole letter, whose fix mends all. */
export const textDecomposed = rule({
  name: "text-decomposed",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Văn bản có {count} chữ gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), khó tìm kiếm và dễ lỗi phông. Nên chuyển sang Unicode dựng sẵn.",
    en: "{count} letters are typed as decomposed Unicode (marks apart from their letter), which searching misses. Compose them.",
  },
  why: {
    vi: "Chữ tổ hợp nhìn giống hệt nhưng là nhiều ký tự: tìm “nghị định” không ra, sắp xếp sai và dấu có thể rơi ra khi đổi phông.",
    en: "Decomposed letters look the same and are several characters: searching misses them, sorting fails and marks fall off with another font.",
  },
  fixes: ["safe"],
  check({ letter: { source }, report }) {
    if (!source.hasLooseMarks) return;
    const edits: Edit[] = [];
    for (const { 0: found, index } of source.text.matchAll(decomposed)) {
      const newText = found.normalize("NFC");
      if (newText !== found) edits.push({ span: span(index, index + found.length), newText });
    }
    const [first] = edits;
    if (!first) return;
    const title = { vi: "Chuyển tất cả sang Unicode dựng sẵn", en: "Compose them all" };
    report(first, { count: edits.length }, safe(edits, title));
  },
});
