import { rule } from "../rule.ts";
import { articleReferences } from "./article-references.ts";

/** An article that a scan or a web page runs on behind other text is there all the same. */
const opening = /Điều\s{1,3}(\d{1,3}[a-zđ]?)\s?[.:]/giu;

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
  check({ letter: { distribution, body, source }, report }) {
    const references = articleReferences(distribution);
    if (references.length === 0) return;
    const articles = new Set<string>();
    for (const block of body.blocks) {
      const number = block.kind === "article" ? /\d+[a-zđ]?/u.exec(block.marker?.text ?? "")?.[0] : undefined;
      if (number) articles.add(number.toLowerCase());
    }
    // Without any article the text was not read well enough to miss one.
    if (articles.size === 0 || references.every((r) => articles.has(r.number))) return;
    for (const m of source.text.matchAll(opening)) articles.add((m[1] as string).toLowerCase());
    for (const { number, text } of references) if (!articles.has(number)) report(text, { number });
  },
});
