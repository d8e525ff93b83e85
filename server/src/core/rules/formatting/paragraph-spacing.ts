import { rule } from "../rule.ts";
import { most, runningParagraphs } from "./running.ts";
import { measured, share } from "./words.ts";

/** Half a point is what files round to. */
const within = 0.5;

/** Space between the paragraphs of the body. */
export const paragraphSpacing = rule({
  name: "paragraph-spacing",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.e", hd36: "II", hd05: "II.I.6.2" },
  message: {
    vi: "Các đoạn văn cách nhau {found}, quy định ít nhất {wanted} pt: đặt lại ở Paragraph › Spacing.",
    en: "Paragraphs are {found} apart, prescribed are {wanted} pt at least: set Paragraph › Spacing.",
  },
  why: {
    vi: "Đoạn dính nhau thì khó thấy ý nào hết, ý nào bắt đầu; chèn dòng trống thay cho khoảng cách lại tốn trang.",
    en: "Without space between paragraphs nobody sees where a thought ends; empty lines instead waste the page.",
  },
  check(context) {
    const wanted = context.standard.page.between;
    const { text } = context.letter.source;
    const paragraphs = runningParagraphs(context);
    const pairs = paragraphs.flatMap((below, i) => {
      const above = paragraphs[i - 1];
      // Something else, or an empty line, stands in between.
      if (!above || text.slice(above.span.end, below.span.start).trim() !== "") return [];
      return [{ below, space: above.after + below.before }];
    });
    const wrong = pairs.filter(({ space }) => space < wanted - within);
    const [first] = wrong;
    if (first && most(wrong, pairs))
      context.report(first.below, { found: share(measured(first.space, "pt"), wrong.length, pairs.length), wanted });
  },
});
