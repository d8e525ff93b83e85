import type { Distribution } from "../../syntax/letter.ts";
import type { PlainText } from "../../text/plain-text.ts";

export interface ArticleReference {
  /** `Điều`, as written. */
  readonly word: PlainText;
  /** `3`, `3a` */
  readonly number: string;
  readonly text: PlainText;
}

const reference =
  /^Như\s{1,3}(?:các\s{1,3})?(?<word>điều)\s{1,3}(?<numbers>\d{1,3}[a-zđ]?(?:(?:\s{0,2},\s{0,2}|\s{1,2}và\s{1,2})(?:Điều\s)?\d{1,3}[a-zđ]?(?!\p{L})){0,10})/diu;

/** The articles that the distribution list speaks of: `Như Điều 3`, `Như Điều 2, 3`. */
export function articleReferences(distribution: Distribution | null): ArticleReference[] {
  const found: ArticleReference[] = [];
  for (const { text } of distribution?.items ?? []) {
    const m = reference.exec(text.text);
    const word = m && text.group(m, "word");
    const numbers = m && text.group(m, "numbers");
    if (!word || !numbers) continue;
    for (const n of numbers.text.matchAll(/\d{1,3}[a-zđ]?(?!\p{L})/gu))
      found.push({ word, number: n[0].toLowerCase(), text: numbers.slice(n.index, n.index + n[0].length) });
  }
  return found;
}
