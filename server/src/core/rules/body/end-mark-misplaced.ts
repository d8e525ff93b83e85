import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";

const mark = "./.";
const behindWord = /[\p{L}\d)]$/u;
const goesOn = /^[\p{L}\d/.]/u;

/** The end mark stands once, where the text ends, and not after each article. */
export const endMarkMisplaced = rule({
  name: "end-mark-misplaced",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.5" },
  message: {
    vi: "Dấu “{mark}” chỉ ghi một lần, ở cuối nội dung văn bản.",
    en: "“{mark}” stands once, at the end of the text.",
  },
  why: {
    vi: "Dấu này báo hết toàn bộ nội dung. Đặt giữa chừng thì phần sau trông như không thuộc văn bản.",
    en: "The mark says that the whole text ends. In the middle it makes what follows look as if it did not belong.",
  },
  fixes: ["suggested"],
  check({ letter: { body, source }, standard, report }) {
    // A text whose end was not read may well end here.
    if (!body.endMark) return;
    const { text } = source;
    const { start } = body.span;
    const own = body.endMark.span.start;
    for (let at = text.indexOf(mark, start); at >= 0 && at + mark.length <= own; at = text.indexOf(mark, at + 1)) {
      const end = at + mark.length;
      if (!behindWord.test(text.slice(Math.max(start, at - 2), at))) continue;
      if (goesOn.test(text.slice(end, Math.min(own, end + 2)))) continue;
      const where = { span: { start: at, end } };
      report(where, { mark: standard.endMark }, suggest(replace(where, ".")));
    }
  },
});
