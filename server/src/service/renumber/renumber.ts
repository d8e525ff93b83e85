import { readLetter } from "../../core/read.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { applyEdits, byStart, type Edit } from "../../core/text/edit.ts";
import { numeralFor } from "../../core/text/numerals.ts";
import { overlaps, type Span } from "../../core/text/span.ts";
import { minimalEdits } from "../minimal-edits.ts";
import { type CountedList, type Numbered, outlinesOf } from "./outline.ts";
import { referencesIn } from "./references.ts";

/** What counting a letter anew comes to. */
export interface Renumbering {
  /** In order, of numerals alone. */
  readonly edits: readonly Edit[];
  /** How many of the edits are numbers of articles, clauses and so on; the others are references to them. */
  readonly places: number;
  /** References that may speak of what is numbered otherwise now, and are left for a person to look at. */
  readonly unsure: readonly Span[];
  /** The letter amends another and quotes it without quotation marks: nothing is touched. */
  readonly refused: boolean;
}

const nothing: Renumbering = { edits: [], places: 0, unsure: [], refused: false };

/**
 * Counts parts, chapters, sections, articles, clauses and points through, in the whole letter or in a selection, where
 * it goes on from what stands above. References inside the letter follow where it is certain what they mean. What is
 * quoted, and what is said of other documents, stays. Order: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 6, điểm đ; Hướng dẫn 05-HD/VPTW, Phần II, mục I.6.
 */
export function renumber(letter: Letter, selection: Span | null = null): Renumbering {
  const first = once(letter, selection);
  if (first.edits.length === 0 || selection !== null) return first;
  // With other numbers a text may be read otherwise (`1.1` now stands below a `1.`): it is counted until that ends.
  const { text } = letter.source;
  let now = applyEdits(text, first.edits);
  let more = once(readLetter(now), null);
  if (more.edits.length === 0) return first;
  for (let round = 1; round < mostRounds && more.edits.length > 0; round++) {
    now = applyEdits(now, more.edits);
    more = once(readLetter(now), null);
  }
  const edits = minimalEdits(text, now);
  return { ...first, edits, places: Math.min(edits.length, first.places) };
}

const mostRounds = 6;

function once(letter: Letter, selection: Span | null): Renumbering {
  const outlines = outlinesOf(letter);
  if (outlines === null) return { ...nothing, refused: true };
  const now = new Map<Numbered, string>();
  for (const { lists } of outlines) for (const list of lists) count(list, selection, now);
  const edits: Edit[] = [...now]
    .filter(([place, numeral]) => numeral !== place.numeral)
    .map(([{ span }, newText]) => ({ span, newText }));
  if (edits.length === 0) return nothing;
  const { follow, unsure } = referencesIn(letter, outlines, (place) => now.get(place) ?? place.numeral);
  return { edits: [...edits, ...follow].sort(byStart), places: edits.length, unsure, refused: false };
}

/** Whether a letter is counted through as it stands. */
export const isCounted = (letter: Letter): boolean => {
  const { edits, refused } = once(letter, null);
  return edits.length === 0 && !refused;
};

/** Parents come before what stands in them: their new numbers are known. */
function count({ places, foreign }: CountedList, selection: Span | null, now: Map<Numbered, string>): void {
  if (foreign) return;
  let last = 0;
  for (const place of places) {
    if (place.inserted) continue;
    const { parent, level, numeral, style, value } = place;
    const chosen = selection === null || overlaps(place.block.span, selection);
    last = chosen ? last + 1 : (value ?? last + 1);
    const own = chosen ? numeralFor(last, style) : value === null ? null : numeralFor(value, style);
    if (own === null) continue;
    if (level !== "decimal") now.set(place, chosen ? own : numeral);
    else if (parent) now.set(place, `${now.get(parent) ?? parent.numeral}.${own}`);
  }
}
