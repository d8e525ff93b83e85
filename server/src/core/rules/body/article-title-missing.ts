import type { Letter } from "../../syntax/letter.ts";
import { rule } from "../rule.ts";
import { isNormative } from "./bases.ts";
import { type Mark, numeralText } from "./marks.ts";
import { type Numbering, numberingsOf } from "./numbering.ts";

/** An article of a regulation has a title; the models of decisions show none. */
export const articleTitleMissing = rule({
  name: "article-title-missing",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.d", hd36: "II.1.6", hd05: "II.I.6.2.4" },
  message: {
    vi: "Điều {number} chưa có tiêu đề: sau “Điều {number}.” ghi cụm từ chỉ nội dung chính của điều.",
    en: "Article {number} has no title: “Điều {number}.” is followed by a phrase that says what it is about.",
  },
  why: {
    vi: "Trong quy chế, quy định, người thực hiện tìm quy định theo tiêu đề của điều; điều không có tiêu đề thì phải đọc hết mới biết nói về việc gì.",
    en: "In regulations people look for what binds them by the titles of the articles; one without a title has to be read through.",
  },
  check({ letter, report }) {
    for (const numbering of numberingsOf(letter)) {
      if (!isRegulation(letter, numbering)) continue;
      for (const { level, marks } of numbering.lists) {
        if (level !== "article" || marks.length < 3) continue;
        const untitled = marks.filter((mark) => isSentence(letter, mark));
        // Where none has a title it is said once.
        const told = untitled.length * 2 > marks.length ? untitled.slice(0, 1) : untitled;
        for (const mark of told) report(numeralText(mark), { number: mark.numeral });
      }
    }
  },
});

function isRegulation(letter: Letter, { attached, blocks, lists }: Numbering): boolean {
  if (isNormative(letter)) return false;
  if (!attached) return letter.type === "quy-che" || letter.type === "quy-dinh";
  const appendix = letter.appendices.find((a) => a.blocks === blocks);
  const article = lists.find((l) => l.level === "article")?.marks[0];
  if (!appendix || !article) return false;
  // Its title is its first line, or stands below a header of its own.
  const { start } = appendix.span;
  return regulation.test(letter.source.text.slice(start, Math.min(article.block.span.start, start + longestHead)));
}

const regulation = /^[*_# \t]{0,8}QUY (?:CHẾ|ĐỊNH)(?!\p{L}| CHUNG)/mu;
const longestHead = 1500;

/** A long line that ends like a sentence is the article's text. */
function isSentence({ source }: Letter, { block }: Mark): boolean {
  const { start } = block.span;
  const line = source.text.slice(start, Math.min(block.span.end, source.lineEnd(source.lineAt(start)))).trimEnd();
  return line.length > 75 && /[.;:,][*_]*$/.test(line);
}
