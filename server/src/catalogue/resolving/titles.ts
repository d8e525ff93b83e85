import { isNamed, isUnverified } from "../../core/citations/document-words.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { titleWords } from "../../core/citations/title.ts";
import { memo, memoOf } from "../../core/text/memo.ts";
import { foldTone } from "../../core/text/vietnamese.ts";
import type { Documents } from "../documents.ts";

/** A title's normal form: its words in small letters, without the word that only leads it into a sentence. */
const titleKey = (title: string): string =>
  foldTone(title.normalize("NFC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:về việc|về|v v) /u, "");

/** Shorter titles are of many documents (`Hướng dẫn thực hiện`). */
const enough = 3;

const byTitle = memoOf((documents: Documents): ReadonlyMap<string, readonly KnownDocument[]> => {
  const found = new Map<string, KnownDocument[]>();
  for (const document of documents.all()) {
    const { title, type } = document;
    if (title === null || isNamed(type) || isUnverified(document) || titleWords(title).size < enough) continue;
    const key = titleKey(title);
    const same = found.get(key);
    if (same) same.push(document);
    else found.set(key, [document]);
  }
  return found;
});

/**
 * The documents whose whole title a text is, or begins with up to a sign: `về công tác văn thư, xã báo cáo`. The titles
 * are put in order when first asked for.
 */
export const titled = (text: string, documents: Documents): readonly KnownDocument[] => bearing(documents)(text);

const bearing = memoOf((documents: Documents) => memo((text: string) => find(text, byTitle(documents))));

function find(text: string, titles: ReadonlyMap<string, readonly KnownDocument[]>): readonly KnownDocument[] {
  const cuts = [text.length, ...[...text.matchAll(/[,(–-]/gu)].map(({ index }) => index).reverse()];
  for (const cut of cuts) {
    const found = titles.get(titleKey(text.slice(0, cut)));
    if (found) return found;
  }
  return none;
}

const none: readonly KnownDocument[] = [];
