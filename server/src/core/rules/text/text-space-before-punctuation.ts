import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { inComment } from "./comments.ts";

const spaced = /[ \t\u00a0][;,.:!?]/g;
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
  check({ letter: { body, source, comments }, report }) {
    const { end } = body.span;
    const text = end < source.text.length ? source.text.slice(0, end) : source.text;
    spaced.lastIndex = body.span.start;
    for (let m = spaced.exec(text); m; m = spaced.exec(text)) {
      const sign = m[0].charAt(1);
      let start = m.index;
      while (start > body.span.start && space.test(text.charAt(start - 1))) start--;
      if (!word.test(text.charAt(start - 1)) || inComment(comments, start)) continue;
      if (!goesOn.test(text.slice(m.index + 2, m.index + 12))) continue;
      const where = { span: { start, end: m.index + 2 } };
      report(where, { sign }, safe(replace(where, sign)));
    }
  },
});
