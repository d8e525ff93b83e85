import { rule } from "../rule.ts";
import { most, runningParagraphs } from "./running.ts";
import { setParts } from "./set-parts.ts";
import { decimal, either, measured, share } from "./words.ts";

const item = /[-+•–]/;

/** The first line of a paragraph is set in. */
export const bodyIndent = rule({
  name: "body-indent",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.e", hd36: "II", hd05: "II.I.6.2" },
  message: {
    vi: "Chữ đầu dòng của nội dung lùi vào {found}, quy định {wanted} mm: đặt lại ở Paragraph › First line.",
    en: "First lines of the body are set in by {found}, prescribed are {wanted} mm: set Paragraph › First line.",
  },
  why: {
    vi: "Lùi bằng dấu cách hay phím Tab thì đoạn này thụt khác đoạn kia; đặt First line một lần là đều cả văn bản.",
    en: "Indents made with spaces or tabs differ from paragraph to paragraph; First line set once makes all alike.",
  },
  check(context) {
    const { firstLine, firstLineWithin } = context.standard.page;
    const { text } = context.letter.source;
    // Items are set in as lists are.
    const listed = new Set(setParts(context).flatMap((p) => (p.look === "point" ? p.paragraphs : [])));
    const all = runningParagraphs(context).filter(
      (p) => !listed.has(p) && p.firstLine >= 0 && p.align !== "center" && !item.test(text.charAt(p.span.start)),
    );
    const wrong = all.filter((p) => {
      const found = p.left + p.firstLine;
      return firstLine.every((wanted) => Math.abs(found - wanted) > firstLineWithin);
    });
    const [first] = wrong;
    if (!first || !most(wrong, all)) return;
    context.report(first, {
      found: share(measured(first.left + first.firstLine, "mm"), wrong.length, all.length),
      wanted: either([...firstLine].sort((a, b) => a - b).map((one) => decimal(one))),
    });
  },
});
