import { insert, replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { numeralText } from "./marks.ts";
import { listsOf } from "./numbering.ts";

/** A full stop follows the number of an article: `Điều 1.` */
export const articleDot = rule({
  name: "article-dot",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.đ", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Sau số thứ tự của điều là dấu chấm: “Điều {number}.”",
    en: "A full stop follows the number of an article: “Điều {number}.”",
  },
  why: {
    vi: "Điều được viện dẫn bằng số thứ tự; cách ghi thống nhất “Điều 1.” cho thấy ngay số kết thúc ở đâu và tiêu đề hay lời văn của điều bắt đầu từ đâu.",
    en: "Articles are cited by their numbers; “Điều 1.” shows at once where the number ends and the article's title or text begins.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    for (const { marks } of listsOf(letter, "article")) {
      for (const mark of marks) {
        if (mark.sign === ".") continue;
        if (mark.sign === "") {
          const numeral = numeralText(mark);
          report(numeral, { number: mark.numeral }, safe(insert(numeral.span.end, "."), addDot));
          continue;
        }
        const { text } = mark.block;
        const at = text.text.indexOf(mark.numeral) + mark.numeral.length;
        const sign = /^[a-zđ]?(\s*[:/)–-])/u.exec(text.text.slice(at, at + 6));
        if (!sign?.[1]) continue;
        const from = at + sign[0].length - sign[1].length;
        const where = text.slice(from, from + sign[1].length);
        report(where, { number: mark.numeral }, safe(replace(where, ".")));
      }
    }
  },
});

const addDot = { vi: "Thêm “.”", en: "Add “.”" };
