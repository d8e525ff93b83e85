import { rule, suggest } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";
import { ownMentions } from "./mentions.ts";

/** One appendix alone needs no number. */
export const appendixSingle = rule({
  name: "appendix-single",
  component: "appendices",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.III.1.a", hd05: "II.II.1" },
  message: {
    vi: "Văn bản chỉ có một phụ lục thì không đánh số: chỉ ghi “{wanted}”.",
    en: "A single appendix bears no number: “{wanted}”.",
  },
  why: {
    vi: "Chỉ từ hai phụ lục trở lên mới đánh số. Ghi “Phụ lục I” mà không có phụ lục II làm người nhận tưởng còn thiếu tài liệu.",
    en: "Only two or more are counted. “Phụ lục I” without a second one makes the receiver look for what is missing.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const [only] = ownAppendices(letter);
    if (!only?.numeral || letter.appendices.length > 1) return;
    // The text speaks of others: they may be in files of their own.
    if (only.value !== 1 || ownMentions(letter).some((m) => m.value !== null && m.value !== 1)) return;
    if (letter.body.blocks.length === 0) return;
    const span = { start: only.word.span.end, end: only.numeral.span.end };
    report(only.numeral, { wanted: standard.appendix.word }, suggest({ span, newText: "" }));
  },
});
