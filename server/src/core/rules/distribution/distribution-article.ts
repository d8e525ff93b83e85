import { rule } from "../rule.ts";
import { articleReferences } from "./article-references.ts";
import { ownArticles } from "./own-articles.ts";

/** `Như Điều 3` in the distribution list speaks of an article that is there. */
export const distributionArticle = rule({
  name: "distribution-article",
  component: "distribution",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.c", hd36: "II.1.9", hd05: "II.I.9.2" },
  message: {
    vi: "Nơi nhận ghi “Như Điều {number}” nhưng văn bản không có Điều {number}.",
    en: "The distribution list says “Như Điều {number}”, but there is no Article {number}.",
  },
  why: {
    vi: "“Như Điều 3” bảo gửi cho những nơi nêu ở Điều 3. Điều đó không có thì không ai biết phải gửi cho ai, thường do chép mẫu từ quyết định khác.",
    en: "“As in Điều 3” sends the document to those named there. Where there is no such article nobody knows who receives it.",
  },
  check({ letter, report }) {
    const references = articleReferences(letter.distribution);
    if (references.length === 0) return;
    const articles = ownArticles(letter);
    if (articles.size === 0) return;
    for (const { number, text } of references) if (!articles.has(number)) report(text, { number });
  },
});
