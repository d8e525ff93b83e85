import { rule, suggest } from "../rule.ts";

const late = /\s{0,2}[,;.]\s{0,2}(?=\([^()]{1,24}\)$)/u;

/** What a receiver gets the letter for stands before the sign that ends the line: `- Như trên (t/h),`. */
export const distributionAnnotationPlace = rule({
  name: "distribution-annotation-place",
  component: "distribution",
  severity: "info",
  basis: "practice",
  source: { hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Chú thích “{found}” ghi trước dấu kết thúc dòng: “{wanted}”.",
    en: "“{found}” stands before the sign that ends the line: “{wanted}”.",
  },
  why: {
    vi: "Dấu “;” (“,”) kết thúc dòng nơi nhận; chú thích mục đích gửi thuộc về dòng đó nên đứng trước dấu.",
    en: "The sign ends the receiver's line, and the note belongs to the receiver, so it comes first.",
  },
  fixes: ["suggested"],
  check({ letter: { distribution }, standard, report }) {
    for (const { whole, text } of distribution?.items ?? []) {
      if (!text.text.endsWith(")")) continue;
      const m = late.exec(text.text);
      if (!m) continue;
      const note = text.slice(m.index + m[0].length);
      const { separator } = standard.distribution;
      const wanted = `${text.text.slice(0, m.index)} ${note.text}${separator}`;
      const rest = whole.slice(whole.text.indexOf(text.text) + m.index);
      report(note, { found: note.text, wanted }, suggest({ span: rest.span, newText: ` ${note.text}${separator}` }));
    }
  },
});
