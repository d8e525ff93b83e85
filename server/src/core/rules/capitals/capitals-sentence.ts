import { isSmall } from "../../citations/chars.ts";
import { replace } from "../../text/edit.ts";
import type { Located } from "../../text/span.ts";
import { rule, suggest } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { isJudged } from "./spelled.ts";

/** Signs that end a sentence, with what follows them. */
const ends = [". ", "? ", "! "];
/** Words that sentences of letters begin with; before others the full stop is rather the mistake (of a scan, mostly). */
const openers = new Set(
  "các đề yêu căn trong tuy ngoài đối khi nếu những hiện sau đồng riêng mọi kết vì giao trường nhằm trên ủy uỷ sở bộ kính mặt vậy đến từ thời việc".split(
    " ",
  ),
);
/** Short forms that a full stop belongs to. */
const short = new Set([
  "tr",
  "vd",
  "ths",
  "ts",
  "gs",
  "pgs",
  "bs",
  "ks",
  "cn",
  "tp",
  "tx",
  "tt",
  "st",
  "đc",
  "đ",
  "ha",
  "km",
]);

const word = /^\p{Ll}{1,7}(?!\p{L})/u;
/** A whole small word, a year, a closing bracket or quotation mark. */
const closed = /(?:(?<![\p{L}\d.])(?<word>\p{Ll}{2,7})|(?<!\d)(?:19|20)\d{2}|[)”])$/u;

/** With more full stops inside sentences than these they are a scan's misread commas. */
const mostStray = 2;

/** A sentence begins with a capital. */
export const capitalsSentence = rule({
  name: "capitals-sentence",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, I", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Đầu câu, sau “{sign}”, phải viết hoa: “{wanted}”.",
    en: "A sentence begins with a capital, behind “{sign}”: “{wanted}”.",
  },
  why: {
    vi: "Chữ hoa cho người đọc biết câu mới bắt đầu. Nếu câu chưa hết thì dấu chấm là thừa.",
    en: "The capital shows where a sentence begins. Where the sentence goes on, it is the full stop that is wrong.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    const { start, end } = letter.body.span;
    const found: Located[] = [];
    let others = 0;
    for (const sign of ends) {
      for (let at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
        const begin = text.charCodeAt(at + 2) === 32 ? at + 3 : at + 2;
        if (!isSmall(text, begin)) continue;
        const before = closed.exec(text.slice(Math.max(0, at - 9), at));
        if (!before || short.has(before.groups?.word ?? "")) continue;
        const first = word.exec(text.slice(begin, begin + 9))?.[0] ?? "";
        if (!openers.has(first)) others++;
        else found.push({ span: { start: begin, end: begin + first.length } });
      }
    }
    if (others > mostStray) return;
    for (const where of found) {
      if (!isJudged(letter, where)) continue;
      const { start: at } = where.span;
      const wanted = text.charAt(at).toUpperCase() + text.slice(at + 1, where.span.end);
      report(
        where,
        {
          sign: text
            .slice(at - 3, at)
            .trim()
            .slice(-1),
          wanted,
        },
        suggest(replace(where, wanted)),
      );
    }
  },
});
