import type { Located } from "../text/span.ts";
import type { Range } from "./lead.ts";

/** A place in a document: `điểm a khoản 2 Điều 5`, `Mục II Phần I`, `Phụ lục V`. Each part as written after its word. */
export interface Place {
  readonly appendix: string | null;
  readonly part: string | null;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/** A place that is named before a citation, and where the text names it: `điểm a`, of `điểm a, b` the second `b`. */
export interface Provision extends Place, Located {}

/** The same in a text alone. */
export interface ReadPlace extends Place, Range {}

/** Words of the parts of a document, the smaller before the larger. */
const units = [
  { word: "điểm", field: "point" },
  { word: "khoản", field: "clause" },
  { word: "điều", field: "article" },
  { word: "mục", field: "section" },
  { word: "chương", field: "chapter" },
  { word: "phần", field: "part" },
  { word: "phụ lục", field: "appendix" },
] as const;
type Field = (typeof units)[number]["field"];

const rankOf = new Map<string, number>(units.map(({ word }, rank) => [word, rank]));

/** A word with its ids, `các khoản 1, 3`; what is smaller than a point is passed over. */
interface Level {
  readonly rank: number;
  /** Whether `và` joins it to what follows: then it is no part of that. */
  readonly joined: boolean;
  readonly ids: readonly (Range & { readonly text: string })[];
}

const word = /(?<!\p{L})(?:điểm|khoản|điều|mục|chương|phần|phụ\s{1,3}lục|tiết|đoạn|dòng\s{1,3}thứ)\s{1,3}/giu;
const id = /(?<![\p{L}\d.])(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-zđ]?|[IVXL]{1,6}|[a-zđA-ZĐ]\d?(?:\.\d{1,2})?)(?![\p{L}\d])/gu;

const nowhere: Place = {
  appendix: null,
  part: null,
  chapter: null,
  section: null,
  article: null,
  clause: null,
  point: null,
};

/** The places that a provision names, one by one, in reading order: `các khoản 1, 3 Điều 5 và Điều 7` names three. */
export function placesIn(provision: string): ReadPlace[] {
  const levels = levelsOf(provision);
  const found: ReadPlace[] = [];
  let outer: Place = nowhere;
  let last: Level | null = null;
  for (const level of descends(levels) ? levels : levels.reverse()) {
    const within = last !== null && level.rank < last.rank && !level.joined;
    // What is smaller belongs to the first of several, `khoản 1 Điều 5, 7`; the others stand for themselves.
    if (last) found.unshift(...placed(outer, last).slice(within ? 1 : 0));
    outer = above(within && last ? inside(outer, last.rank, last.ids[0]?.text ?? "") : outer, level.rank);
    last = level;
  }
  if (last) found.unshift(...placed(outer, last));
  return found;
}

const placed = (outer: Place, { rank, ids }: Level): ReadPlace[] =>
  ids.map(({ text, start, end }) => ({ ...inside(outer, rank, text), start, end }));

const inside = (outer: Place, rank: number, text: string): Place => {
  const field: Field = (units[rank] as (typeof units)[number]).field;
  return { ...outer, [field]: text };
};

/** What of a place is larger than a rank. */
function above(place: Place, rank: number): Place {
  const larger: Record<Field, string | null> = { ...nowhere };
  for (const { field } of units.slice(rank + 1)) larger[field] = place[field];
  return larger;
}

function levelsOf(provision: string): Level[] {
  const words = [...provision.matchAll(word)];
  return words.flatMap((m, i) => {
    const rank = rankOf.get(m[0].toLowerCase().trim().replace(/\s+/g, " "));
    if (rank === undefined) return [];
    const from = m.index + m[0].length;
    const to = words[i + 1]?.index ?? provision.length;
    const ids = [...provision.slice(from, to).matchAll(id)].map((found, n) => ({
      text: found[0],
      start: n === 0 ? m.index : from + found.index,
      end: from + found.index + found[0].length,
    }));
    const joined = /\svà\s/u.test(provision.slice(ids.at(-1)?.end ?? to, to));
    return ids.length > 0 ? [{ rank, joined, ids }] : [];
  });
}

/** From the larger to the smaller, as the decree itself is cited: `Phụ lục I, Phần I, Mục II, khoản 6, điểm b`. */
const descends = (levels: readonly Level[]): boolean =>
  levels.length > 1 &&
  levels.every(({ rank, joined }, i) => !joined && (i === 0 || rank < (levels[i - 1] as Level).rank));
