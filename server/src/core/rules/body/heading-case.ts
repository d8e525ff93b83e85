import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { rule, safe } from "../rule.ts";
import { headingsOf } from "./headings.ts";
import { listsOf } from "./numbering.ts";

/** The words Phần, Chương, Mục, Tiểu mục and Điều are in small letters; only the name below them is in capitals. */
export const headingCase = rule({
  name: "heading-case",
  component: "body",
  severity: { nd30: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ" },
  message: {
    vi: "Từ “{wanted}” ghi bằng chữ in thường, không viết hoa tất cả (“{found}”).",
    en: "“{wanted}” is written in small letters, not all in capitals (“{found}”).",
  },
  why: {
    vi: "Chữ in hoa dành cho tiêu đề của phần, chương, mục; giữ “Chương I” bằng chữ thường thì tên chương ở dòng dưới mới nổi lên.",
    en: "Capitals are for the names of parts and chapters; “Chương I” in small letters lets the name below it stand out.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const tell = (word: PlainText): void => {
      if (!isCapitals(word.text)) return;
      const wanted = word.text.charAt(0) + word.text.slice(1).toLowerCase();
      report(word, { wanted, found: word.text }, safe(replace(word, wanted)));
    };
    for (const { word } of headingsOf(letter)) tell(word);
    for (const { marks } of listsOf(letter, "article"))
      for (const { block } of marks) tell(block.text.slice(0, "Điều".length));
  },
});
