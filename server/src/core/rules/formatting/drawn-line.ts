import type { FormattedParagraph } from "../../formatting.ts";
import type { LookName, PageLook } from "../../standards/look.ts";
import { type Bilingual, rule } from "../rule.ts";
import { type SetPart, setParts } from "./set-parts.ts";
import { lookWords } from "./words.ts";

const lined = ["motto", "partyTitle", "issuer", "subject"] as const satisfies readonly (LookName &
  keyof PageLook["rules"])[];

const row = /^\s*[-_=–—*]{3}/;

/** A line that is drawn as a shape may hang on the paragraph above or below as well. */
function isDrawn({ paragraphs }: SetPart, all: readonly FormattedParagraph[]): boolean {
  const first = all.indexOf(paragraphs[0]);
  return all.slice(Math.max(0, first - 1), first + paragraphs.length + 1).some((p) => p.ruleBelow);
}

const lengthWords = (share: number): Bilingual =>
  share === 1
    ? { vi: ", dài bằng dòng chữ", en: ", as long as the words," }
    : { vi: ", dài bằng 1/3 đến 1/2 dòng chữ", en: ", a third to a half as long as the words," };

/** The line below motto, issuer, subject and the Party's title. */
export const drawnLine = rule({
  name: "drawn-line",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.1.b; PL I, I.II.2.b; PL I, I.II.5.b", hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "{part}: phía dưới thiếu đường kẻ ngang, nét liền{length}.",
    en: "{part}: the solid line{length} below it is missing.",
  },
  why: {
    vi: "Đường kẻ tách phần đầu với số và ngày tháng; gạch bằng phím trừ hay gạch chân chữ không thay được nét kẻ đúng độ dài.",
    en: "The line parts the title from number and date; a row of hyphens or underlined words do not stand for it.",
  },
  check(context) {
    const { rules } = context.standard.page;
    const { text } = context.letter.source;
    const all = context.formatting?.paragraphs ?? [];
    const parts = setParts(context);
    for (const look of lined) {
      const share = rules[look];
      const part = parts.findLast((p) => p.look === look);
      if (share === null || !part || isDrawn(part, all)) continue;
      // A row of dashes below it came out of the file as text.
      if (row.test(text.slice(part.span.end, part.span.end + 40))) continue;
      context.report(part, { part: lookWords[look], length: lengthWords(share) });
    }
  },
});
