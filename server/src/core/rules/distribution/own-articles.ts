import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";

/** An article that a scan or a web page runs on behind other text is there all the same. */
const opening = /Điều\s{1,3}(\d{1,3}[a-zđ]?)\s?[.:]/giu;

/** Numbers of the letter's articles (`3`, `3a`), those of enclosures too; empty where the body has none. */
export const ownArticles = lastOf(({ body, source }: Letter): ReadonlySet<string> => {
  const articles = new Set<string>();
  for (const block of body.blocks) {
    const number = block.kind === "article" ? /\d+[a-zđ]?/u.exec(block.marker?.text ?? "")?.[0] : undefined;
    if (number) articles.add(number.toLowerCase());
  }
  // Without any article the text was not read well enough to miss one.
  if (articles.size === 0) return articles;
  for (const m of source.text.matchAll(opening)) articles.add((m[1] as string).toLowerCase());
  return articles;
});
