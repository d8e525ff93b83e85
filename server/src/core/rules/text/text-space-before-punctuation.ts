import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { signsOf } from "./signs.ts";

const space = /[ \t\u00a0]/;
const word = /[\p{L}\p{M}\d)”*_]/u;
/** Behind a sign that closes something: the line's end, or a space and a word. Dots of a form and `./.` are other things. */
const goesOn = /^(?:[ \t]{0,8}(?:[\r\n]|$)|[ \t]{1,8}[\p{L}\d“(*_])/u;

/** No space stands before a punctuation mark. */
export const textSpaceBeforePunctuation = rule({
  name: "text-space-before-punctuation",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.e", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Thừa khoảng trắng trước dấu “{sign}”.",
    en: "There is a space too many before “{sign}”.",
  },
  why: {
    vi: "Khoảng trắng trước dấu câu có thể đẩy riêng dấu xuống đầu dòng sau khi in.",
    en: "A space before a sign can push the sign alone to the next line in print.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    for (const at of signsOf(letter).blanks) {
      const sign = text.charAt(at + 1);
      if (space.test(sign)) continue;
      let start = at;
      while (space.test(text.charAt(start - 1))) start--;
      if (!word.test(text.charAt(start - 1))) continue;
      if (!goesOn.test(text.slice(at + 2, at + 12))) continue;
      const where = { span: { start, end: at + 2 } };
      report(where, { sign }, safe(replace(where, sign)));
    }
  },
});
