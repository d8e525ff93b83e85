import { daysOfYear, type SearchIndex } from "./inverted-index.ts";
import type { Meaning } from "./query.ts";
import { between, Numbers } from "./words.ts";

/** How well a document fits a query; the better the higher. */
const ranks = {
  /** The query is its number, with or without its type before it. */
  number: 9,
  /** The query is its name: type and title, title, another name. */
  name: 8,
  /** Its number begins with the query's: `30/2020`, `nd 30`, `845 ubnd`. */
  numberBegins: 7,
  /** So it may become: `nghị định 3`. */
  numberMayBegin: 6,
  nameBegins: 5,
  nameMayBegin: 4,
  /** Its number begins with the query's, but the query names another type, or none. */
  digits: 3,
  exact: 2,
  found: 1,
} as const;

/** Of more hits than these only the newest are ranked: who gets so many has only begun to type. */
const mostRanked = 5000;

/** Hits of one index as numbers that sort by rank, then day (the newer higher), then row (the earlier higher). */
export function hitsIn(index: SearchIndex, meaning: Meaning): Float64Array {
  const rows = newest(rowsOf(index, meaning), index.days);
  const hits = new Float64Array(rows.length);
  let count = 0;
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as number;
    const score = scoreOf(index, row, meaning);
    if (score >= 0) hits[count++] = packed(score, index.days[row] as number, row);
  }
  return hits.subarray(0, count);
}

/** The rows that have every word which the query requires. */
function rowsOf(index: SearchIndex, meaning: Meaning): Uint32Array {
  const { words, ends, types, issuers, days, size } = index;
  const { any, required, types: typeOf, issuers: issuerBits, years } = meaning;
  const among = rarest(index, meaning);
  const found = new Numbers();
  for (let row = 0; row < size; row++) {
    if (among !== null && among[row] === 0) continue;
    const day = days[row] as number;
    let bits =
      (typeOf[types[row] as number] as { bits: number }).bits |
      (issuerBits[issuers[row] as number] as number) |
      (day === 0 ? 0 : (years[((day - 1) / daysOfYear) | 0] as number));
    if ((bits & required) !== required) {
      const end = ends[row] as number;
      for (let at = row === 0 ? 0 : (ends[row - 1] as number); at < end; at++)
        bits |= any[words[at] as number] as number;
    }
    if ((bits & required) === required) found.push(row);
  }
  return found.values.subarray(0, found.length);
}

/** A mark at every row that has the query's rarest word; `null` where that would spare little. */
function rarest({ postings, size }: SearchIndex, { any, core, types, issuers, years }: Meaning): Uint8Array | null {
  if (postings === null) return null;
  // Words that may be said by type, issuer or year are not looked up by word.
  let aside = 0;
  for (const { bits } of types) aside |= bits;
  for (const bits of issuers) aside |= bits;
  for (const bits of years) aside |= bits;
  const counts = new Float64Array(core.length);
  for (let word = 1; word < any.length; word++) {
    const bits = any[word] as number;
    if (bits === 0) continue;
    const count = postings.count(word);
    for (let n = 0; n < core.length; n++) if (bits & bit(core[n])) counts[n] = (counts[n] as number) + count;
  }
  let least = size / 2;
  let best = -1;
  for (let n = 0; n < core.length; n++) {
    if (aside & bit(core[n]) || (counts[n] as number) >= least) continue;
    least = counts[n] as number;
    best = n;
  }
  if (best < 0) return null;
  const marks = new Uint8Array(size);
  for (let word = 1; word < any.length; word++)
    if ((any[word] as number) & bit(core[best])) for (const row of postings.rows(word)) marks[row] = 1;
  return marks;
}

/** Where there are too many rows, the newest of them. */
function newest(rows: Uint32Array, days: Uint32Array): Uint32Array {
  if (rows.length <= mostRanked) return rows;
  const months = new Uint32Array(Math.ceil(mostDays / 31));
  const monthOf = (row: number): number => ((days[row] as number) / 31) | 0;
  for (const row of rows) months[monthOf(row)] = (months[monthOf(row)] as number) + 1;
  let from = months.length;
  let count = 0;
  while (from > 0 && count < mostRanked) count += months[--from] as number;
  const kept = new Numbers();
  for (const row of rows) if (monthOf(row) >= from && kept.length < 2 * mostRanked) kept.push(row);
  return kept.values.subarray(0, kept.length);
}

const mostRows = 2 ** 24;
const mostDays = 2 ** 17;

const packed = (score: number, day: number, row: number): number =>
  (score * mostDays + day) * mostRows + (mostRows - 1 - row);

export const rowOf = (hit: number): number => mostRows - 1 - (hit % mostRows);

/** A hit without its row: what hits of several indexes are compared by. */
export const worthOf = (hit: number): number => Math.floor(hit / mostRows);

const longestRun = 7;
const mostSlips = 7;

/**
 * Few slips count most, then the rank, then how many of the query's words stand together in the name. Negative for one
 * that is no hit after all: long titles have a word that resembles nearly any other.
 */
function scoreOf(index: SearchIndex, row: number, meaning: Meaning): number {
  const { words, ends, types, issuers, days } = index;
  const start = row === 0 ? 0 : (ends[row - 1] as number);
  const end = ends[row] as number;
  const type = types[row] as number;
  const opening = meaning.types[type] as { bits: number; opening: number };
  const day = days[row] as number;
  let sure = 0;
  let exact = 0;
  for (let at = start; at < end; at++) {
    sure |= meaning.sure[words[at] as number] as number;
    exact |= meaning.exact[words[at] as number] as number;
  }
  const aside =
    opening.bits |
    (meaning.issuers[issuers[row] as number] as number) |
    (day === 0 ? 0 : (meaning.years[((day - 1) / daysOfYear) | 0] as number));
  const isExact = (meaning.required & ~(exact | aside)) === 0;
  const slipped = meaning.required & ~(sure | aside);
  const slips = slipped === 0 ? 0 : bitCount(slipped);
  if (slips > 1 + ((meaning.core.length / 4) | 0)) return -1;
  if (slipped & ~besideOthers(words, start, end, meaning)) return -1;
  let titleAt = start;
  while (words[titleAt] !== between) titleAt++;
  const byNumber = numberRank(words, start, titleAt, opening.bits, meaning);
  const name = nameRank(words, titleAt, end, opening.opening, meaning);
  const rank = Math.max(byNumber, name.rank, isExact ? ranks.exact : ranks.found);
  return ((mostSlips - Math.min(mostSlips, slips)) * 16 + rank) * (longestRun + 1) + Math.min(longestRun, name.run);
}

/** The query's words that some word of the document resembles next to one that is, or resembles, their neighbour in the query. */
function besideOthers(words: Uint32Array, start: number, end: number, { any, words: query }: Meaning): number {
  if (query.length === 1) return 1;
  let beside = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const met = any[words[at] as number] as number;
    const after = at + 1 < end ? (any[words[at + 1] as number] as number) : 0;
    beside |= met & ((before << 1) | (after >>> 1));
    before = met;
  }
  return beside;
}

/** What the query's words from its first number on say of the document's own number. */
function numberRank(words: Uint32Array, start: number, end: number, typeBits: number, meaning: Meaning): number {
  const { core, digits, exact, sure } = meaning;
  if (digits === core.length || start === end) return 0;
  let run = 0;
  while (
    digits + run < core.length &&
    start + run < end &&
    (exact[words[start + run] as number] as number) & bit(core[digits + run])
  )
    run++;
  let named = true;
  for (let n = 0; n < digits && named; n++) named = (typeBits & bit(core[n])) !== 0;
  const isOver = digits + run === core.length;
  if (run > 0 && isOver && named && start + run === end) return ranks.number;
  if (run > 0 && (run > 1 || isOver || named)) return named ? ranks.numberBegins : ranks.digits;
  const next =
    start + run < end && digits + run === core.length - 1 ? (sure[words[start + run] as number] as number) : 0;
  return named && next & bit(core[digits + run]) ? ranks.numberMayBegin : 0;
}

const bit = (n: number | undefined): number => (n === undefined ? 0 : 1 << n);

interface NameRank {
  readonly rank: number;
  /** Words of the query that stand together, at most. */
  readonly run: number;
}

/** Compares the query with the title and the other names; `opening` is how many of its words say the type already. */
function nameRank(words: Uint32Array, from: number, end: number, opening: number, meaning: Meaning): NameRank {
  const { any, exact, words: query } = meaning;
  let rank = 0;
  let longest = 0;
  let at = from + 1;
  while (at <= end) {
    let stop = at;
    let run = 0;
    let isExact = true;
    for (; stop < end && words[stop] !== between; stop++) {
      const met = any[words[stop] as number] as number;
      if (met & (1 << run) && run < query.length) run++;
      else run = met & 1;
      if (run > longest) longest = run;
    }
    for (const skipped of opening > 0 ? [0, opening] : [0]) {
      let n = 0;
      isExact = true;
      while (skipped + n < query.length && at + n < stop) {
        const word = words[at + n] as number;
        if (((any[word] as number) & (1 << (skipped + n))) === 0) break;
        isExact &&= ((exact[word] as number) & (1 << (skipped + n))) !== 0;
        n++;
      }
      if (n === 0 || skipped + n < query.length) continue;
      const fits = !isExact ? ranks.nameMayBegin : at + n === stop ? ranks.name : ranks.nameBegins;
      if (fits > rank) rank = fits;
      longest = query.length;
    }
    at = stop + 1;
  }
  return { rank, run: longest > 1 ? longest : 0 };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
