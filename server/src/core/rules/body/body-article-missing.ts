import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { ownArticles } from "../distribution/own-articles.ts";
import { rule } from "../rule.ts";

/** How a document with articles speaks of itself, by its type. */
const itself = phraseList<string>([
  ["quyết định này", "quyet-dinh"],
  ["nghị quyết này", "nghi-quyet"],
  ["quy chế này", "quy-che"],
  ["quy định này", "quy-dinh"],
]);

const articles =
  /Điều\s{1,3}(?<numbers>\d{1,3}(?:(?:\s{0,2},\s{0,2}|\s{1,2}(?:và|hoặc)\s{1,2})(?:Điều\s{1,3})?\d{1,3}){0,8})(?:\s{1,3}của)?\s{1,3}$/diu;
const amends = /(?<!\p{L})sửa\s{1,3}đổi(?!\p{L})/iu;

/** `Điều 7 Quyết định này` in a decision speaks of an article that is there. */
export const bodyArticleMissing = rule({
  name: "body-article-missing",
  component: "body",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Văn bản này chỉ có {last} điều, không có Điều {number}: sửa lại số điều được viện dẫn.",
    en: "This document has {last} articles and no Article {number}: correct the reference.",
  },
  why: {
    vi: "Thêm hoặc bớt điều khi soạn thảo mà không sửa chỗ viện dẫn thì quy định trỏ vào chỗ không có.",
    en: "Where articles were added or dropped while drafting, a reference left as it was points to nothing.",
  },
  check({ letter, report }) {
    // An amending document quotes what others will say of themselves.
    if (!letter.type || amends.test(letter.subject?.text.text ?? "")) return;
    const { text } = letter.source;
    let last: number | null = null;
    for (const { span, value } of phrasesOf(letter, itself)) {
      if (value !== letter.type) continue;
      const from = Math.max(0, span.start - 80);
      const m = articles.exec(text.slice(from, span.start));
      const at = m?.indices?.groups?.numbers;
      if (!m || !at) continue;
      last ??= lastOfAll(ownArticles(letter));
      if (last === 0) return;
      for (const n of m.groups?.numbers?.matchAll(/\d+/g) ?? []) {
        if (Number(n[0]) <= last) continue;
        const start = from + at[0] + n.index;
        report({ span: { start, end: start + n[0].length } }, { number: Number(n[0]), last });
      }
    }
  },
});

/** The last of articles that are numbered without a gap; 0 where one is missing, perhaps unread. */
function lastOfAll(articles: ReadonlySet<string>): number {
  const numbers = new Set([...articles].map(Number.parseFloat));
  let last = 0;
  for (const number of numbers) if (number > last) last = number;
  return numbers.size === last ? last : 0;
}
