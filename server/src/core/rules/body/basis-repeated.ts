import type { Block } from "../../syntax/letter.ts";
import { remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { basesOf } from "./bases.ts";

/** The same basis stands twice: a line of the model or of an earlier draft was left. */
export const basisRepeated = rule({
  name: "basis-repeated",
  component: "body",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.2.3" },
  message: {
    vi: "Căn cứ này đã ghi ở trên.",
    en: "This basis stands above already.",
  },
  why: {
    vi: "Căn cứ lặp lại thường là dòng sót của bản thảo trước; để nguyên thì văn bản trông chưa được soát.",
    en: "A basis that stands twice is mostly left over from an earlier draft and makes the document look unchecked.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const seen = new Map<string, Block>();
    for (const basis of basesOf(letter)) {
      const key = wordsOf(basis.text.text);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, basis);
        continue;
      }
      const message = { vi: "Căn cứ ghi lần đầu", en: "Where it stands first" };
      const { text } = letter.source;
      const end = text.startsWith("\n", basis.span.end) ? basis.span.end + 1 : basis.span.end;
      const fix = remove({ span: { start: basis.span.start, end } });
      report(basis, {}, suggest(fix, { vi: "Xóa căn cứ lặp lại", en: "Remove it" }), { span: first.span, message });
    }
  },
});

/** A basis without its dash and its closing sign. */
function wordsOf(text: string): string {
  let end = text.length;
  while (end > 0 && " ;.,".includes(text.charAt(end - 1))) end--;
  return text.slice(/^[-–]\s?/.exec(text)?.[0].length ?? 0, end).toLowerCase();
}
