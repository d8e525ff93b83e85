import type { KnownDocument } from "../core/citations/resolution.ts";
import { keyOf } from "../core/number-facts.ts";
import { memo } from "../core/text/memo.ts";
import { searchKey } from "../core/text/vietnamese.ts";

/** A document with the texts it is searched by, without diacritics, in lower case. */
interface Entry {
  readonly document: KnownDocument;
  /** As written, and without leading zeros. */
  readonly numbers: readonly string[];
  /** Names by which it is called as a whole: type with title, aliases. */
  readonly names: readonly string[];
  /** Everything, with a blank before each word. */
  readonly words: string;
}

const signs = /[^a-z0-9]+/g;

/** The words of a text, each behind a blank; nothing where it has none. */
function wordsOf(text: string): string {
  const words = searchKey(text).replace(signs, " ").trim();
  return words === "" ? "" : ` ${words}`;
}

/** Types and issuers are few. */
const common = memo((text: string) => ({ words: wordsOf(text) }));

function entryOf(document: KnownDocument): Entry {
  const { number, type, title, issuer, aliases } = document;
  const written = number === null ? [] : [searchKey(number)];
  const numbers = written.flatMap((n) => (n.startsWith("0") ? [n, n.replace(/^0+/, "")] : [n]));
  const typeWords = type === null ? "" : common(type).words;
  const titleWords = title === null ? "" : wordsOf(title);
  const others = aliases.map(wordsOf);
  return {
    document,
    numbers,
    names: [typeWords + titleWords, titleWords, ...others].map((name) => name.trim()),
    words: [
      ...numbers.map(wordsOf),
      typeWords,
      titleWords,
      ...others,
      issuer === null ? "" : common(issuer).words,
    ].join(""),
  };
}

/** Ready-made texts live as long as their documents. */
const entries = new WeakMap<KnownDocument, Entry>();

function prepared(document: KnownDocument): Entry {
  let entry = entries.get(document);
  if (!entry) {
    entry = entryOf(document);
    entries.set(document, entry);
  }
  return entry;
}

/** The documents in which every word of the query begins a word, or whose number or name begins with it. */
export function findIn(documents: Iterable<KnownDocument>, query: Query): Hit[] {
  const hits: Hit[] = [];
  for (const document of documents) {
    const rank = rankOf(prepared(document), query);
    if (rank > 0) hits.push({ document, rank });
  }
  return hits;
}

export interface Hit {
  readonly document: KnownDocument;
  /** The higher the better. */
  readonly rank: number;
}

export interface Query {
  readonly number: string;
  readonly words: string;
  readonly each: readonly string[];
}

export function queryOf(text: string): Query | null {
  const number = searchKey(text)
    .replace(/^so:? /, "")
    .replace(/ /g, "");
  const words = wordsOf(text).trim();
  return words === "" ? null : { number, words, each: words.split(" ").map((word) => ` ${word}`) };
}

function rankOf({ numbers, names, words }: Entry, query: Query): number {
  if (numbers.some((number) => number === query.number)) return 7;
  if (names.some((name) => name === query.words)) return 6;
  if (numbers.some((number) => number.startsWith(query.number))) return 5;
  if (names.some((name) => name.startsWith(query.words))) return 4;
  if (!query.each.every((word) => words.includes(word))) return 0;
  return words.includes(` ${query.words}`) ? 3 : 1;
}

/** One hit a document: the nearer source comes first and keeps its place. Better ones first, then the newer. */
export function best(hits: readonly Hit[], limit: number): KnownDocument[] {
  const order = hits
    .map((hit, at) => ({ ...hit, at }))
    .sort((a, b) => b.rank - a.rank || newer(a.document, b.document) || a.at - b.at);
  const seen = new Set<string>();
  const chosen: KnownDocument[] = [];
  for (const { document } of order) {
    if (chosen.length >= limit) break;
    const { number, title, issued, issuer } = document;
    const key = number === null ? `${title} ${issued}` : `${keyOf(number)} ${issued} ${issued === null ? issuer : ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    chosen.push(document);
  }
  return chosen;
}

const newer = (a: KnownDocument, b: KnownDocument): number => {
  const [x, y] = [a.issued ?? "", b.issued ?? ""];
  return x === y ? 0 : x < y ? 1 : -1;
};
