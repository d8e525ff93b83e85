import { insert } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** `Nghị định số 30/2020/NĐ-CP`: the word `số` stands before a number. */
export const citationLabelMissing = rule({
  name: "citation-label-missing",
  component: "citations",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b" },
  message: {
    vi: "Trước số, ký hiệu nên có chữ “số”: “{kind} số {number}”.",
    en: "The word “số” usually stands before the number: “{kind} số {number}”.",
  },
  why: {
    vi: "Chữ “số” đánh dấu chỗ bắt đầu của số, ký hiệu, giúp mắt và phần mềm tách đúng tên loại khỏi số.",
    en: "The word “số” marks where the number begins, for the eye and for software.",
  },
  fixes: ["safe"],
  check({ letter: { citations, source }, report }) {
    for (const { kindText, label, number, numberText } of citations) {
      if (label || !kindText || !number || !numberText || /^\d+$/.test(number)) continue; // `Nghị định 30` is short on purpose
      const gap = source.text.slice(kindText.span.end, numberText.span.start);
      if (gap === "" || gap.trim() !== "") continue;
      const title = { vi: "Thêm “số”", en: "Add “số”" };
      report(numberText, { kind: kindText.text, number }, safe(insert(numberText.span.start, "số "), title));
    }
  },
});
