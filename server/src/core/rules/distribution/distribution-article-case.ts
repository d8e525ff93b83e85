import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { articleReferences } from "./article-references.ts";

/** The word for an article takes a capital: `Như Điều 3`. */
export const distributionArticleCase = rule({
  name: "distribution-article-case",
  component: "distribution",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL II, V.7" },
  message: {
    vi: "Viện dẫn điều thì viết hoa: “Điều {number}”.",
    en: "The word for an article takes a capital: “Điều {number}”.",
  },
  why: {
    vi: "Tên điều khi viện dẫn là tên riêng trong văn bản nên viết hoa, để phân biệt với chữ “điều” thường.",
    en: "The name of an article takes a capital when it is cited, which tells it from the common word.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, report }) {
    const words = new Set<number>();
    for (const { word, number } of articleReferences(distribution)) {
      if (word.text === "Điều" || words.has(word.span.start)) continue;
      words.add(word.span.start);
      report(word, { number }, safe(replace(word, "Điều")));
    }
  },
});
