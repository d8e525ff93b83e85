import type { KnownDocument } from "../../core/citations/resolution.ts";
import { memoOf } from "../../core/text/memo.ts";
import { type Documents, digitsOf, type Rows } from "../documents.ts";
import { sameDocument } from "../resolving/same.ts";
import { LiveIndex, RowsIndex, type SearchIndex } from "./inverted-index.ts";
import { type Meaning, meaningOf, mended, queryWords } from "./query.ts";
import { hitsIn, rowOf, worthOf } from "./rank.ts";

/**
 * Known documents by number, type, title, issuer or other name, as people type: without diacritics, words begun, small
 * mistakes. The best first, one hit a document; of equal ones the newer, then the one from the nearer source (`sources`
 * in that order). Mistakes are only forgiven where nothing has the words as they are. Of a source with more than some
 * thousand hits only the newest are ranked at all.
 */
export function search(sources: readonly Documents[], query: string, limit: number): KnownDocument[] {
  const words = queryWords(query);
  if (words.length === 0 || limit <= 0) return [];
  const tables = sources.map(tableOf);
  const found = best(tables, meaningOf(words, false), limit);
  return found.length > 0 ? found : best(tables, meaningOf(mended(words), true), limit);
}

/** Makes the indexes of tables that have none; `pause` is awaited between small pieces. */
export async function prepareSearch(
  sources: readonly Documents[],
  pause: () => Promise<void> | undefined,
): Promise<void> {
  for (const { rows } of sources) if (rows) await rowsIndex(rows).prepare(pause);
}

const rowsIndex = memoOf((rows: Rows) => new RowsIndex(rows));
const liveIndex = memoOf((_: Documents) => new LiveIndex());

interface Table {
  readonly index: SearchIndex;
  /** `null` for a document that is no more. */
  document(row: number): KnownDocument | null;
}

function tableOf(source: Documents): Table {
  if (source.rows) {
    const table = rowsIndex(source.rows);
    return { index: table.ready(), document: (row) => table.document(row) };
  }
  const table = liveIndex(source);
  return { index: table.refreshed(source.all()), document: (row) => table.document(row) };
}

interface Hit {
  readonly worth: number;
  readonly source: number;
  readonly document: KnownDocument;
}

function best(tables: readonly Table[], meaning: Meaning, limit: number): KnownDocument[] {
  const hits = tables.flatMap((table, source) => topOf(table, source, meaning, limit));
  hits.sort((a, b) => b.worth - a.worth || a.source - b.source);
  return distinct(hits, limit);
}

/** The best of one source, the best first. */
function topOf({ index, document }: Table, source: number, meaning: Meaning, limit: number): Hit[] {
  const hits = hitsIn(index, meaning).sort();
  const top: Hit[] = [];
  for (let n = hits.length - 1; n >= 0 && top.length < limit; n--) {
    const hit = hits[n] as number;
    const found = document(rowOf(hit));
    if (found) top.push({ worth: worthOf(hit), source, document: found });
  }
  return top;
}

/** One hit a document, at the place of its best one; the nearest source tells of it. */
function distinct(hits: readonly Hit[], limit: number): KnownDocument[] {
  const chosen: Hit[] = [];
  const places = new Map<string, number[]>();
  for (const hit of hits) {
    const { number, title } = hit.document;
    const key = number === null ? `${title}` : digitsOf(number);
    const alike = places.get(key);
    const same = alike?.find((at) => isSame((chosen[at] as Hit).document, hit.document));
    if (same !== undefined) {
      if (hit.source < (chosen[same] as Hit).source) chosen[same] = hit;
      continue;
    }
    if (chosen.length >= limit) continue;
    if (alike) alike.push(chosen.length);
    else places.set(key, [chosen.length]);
    chosen.push(hit);
  }
  return chosen.map(({ document }) => document);
}

const nowhere = new Map<string, string>();

const isSame = (a: KnownDocument, b: KnownDocument): boolean =>
  (a.issued === b.issued || a.issued === null || b.issued === null) && sameDocument(a, b, nowhere);
