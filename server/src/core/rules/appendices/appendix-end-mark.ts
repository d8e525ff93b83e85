import { rule, suggest } from "../rule.ts";
import { ownAppendices } from "./labelled.ts";

/** An appendix ends like the letter itself; tables and blanks to fill in need no mark. */
export const appendixEndMark = rule({
  name: "appendix-end-mark",
  component: "appendices",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 2.1" },
  message: {
    vi: "Hết nội dung phụ lục, mẫu của Nghị định 30 cũng ghi “{wanted}”.",
    en: "In the decree's models an appendix too ends with “{wanted}”.",
  },
  why: {
    vi: "Dấu “./.” cho biết phụ lục kết thúc ở đó, không còn trang nào nữa.",
    en: "The mark “./.” shows that the appendix ends there and no page is missing.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const wanted = standard.endMark;
    for (const { blocks, pointer, title, label } of ownAppendices(letter)) {
      const last = blocks.at(-1);
      const headEnd = (pointer ?? title ?? label).span.end;
      if (!last || last.span.end <= headEnd || last.kind === "item") continue;
      const { text } = last;
      // Only a sentence that ends in a full stop is certain to be the end of running text.
      if (!/\p{L}{2}\.$/u.test(text.text) || text.text.includes("\t") || text.text.includes("|")) continue;
      const stop = text.slice(text.text.length - 1);
      report(stop, { wanted }, suggest({ span: stop.span, newText: wanted }));
    }
  },
});
