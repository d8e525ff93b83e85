import type { Letter } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { numeralFor } from "../../text/numerals.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { type Bilingual, type RuleContext, suggest } from "../rule.ts";
import { type Level, type Mark, numeralText } from "./marks.ts";
import { listsOf, type NumberedList } from "./numbering.ts";

/** Where a list stops counting as it should. */
export interface SequenceBreak {
  readonly mark: Mark;
  /** The place of the mark in its list. */
  readonly index: number;
  /** The value that would follow. */
  readonly expected: number;
  /** Whether the one below goes on as if this had it: only this one is wrong, nothing is left out. */
  readonly alone: boolean;
}

/** A gap wider than this is no slip in counting: a number of the text stands at a line's beginning. */
const widest = 3;

/**
 * The first place where a list of numbers breaks off: a number that stands twice, one that is left out, a letter that
 * counts nothing. `null` also where the list is broken so often that it was misread, not miscounted.
 */
function breakOf(list: NumberedList, source: string): SequenceBreak | null {
  let expected = 1;
  let breaks = 0;
  let first: SequenceBreak | null = null;
  const { marks } = list;
  for (const [index, mark] of marks.entries()) {
    const { value } = mark;
    if (mark.inserted) continue;
    if (value === expected) {
      expected++;
      continue;
    }
    // `d) d) e)`, `1. 3. 3.`: this one alone is wrong; `2. 2. 3.`: one was put in and the rest not counted anew.
    const alone = marks[index + 1]?.value === expected + 1;
    first ??= { mark, index, expected, alone };
    if (value === null) continue;
    breaks++;
    expected = (alone ? expected : value) + 1;
  }
  if (!first || breaks > Math.max(1, marks.length / 6)) return null;
  return isCertain(first, list, source) ? first : null;
}

function isCertain({ mark, index, expected }: SequenceBreak, list: NumberedList, source: string): boolean {
  const { value } = mark;
  const before = list.marks[index - 1];
  if (value === null) return true;
  if (!before) return false;
  if (value < expected - 1) return value === 1 && list.inArticle && list.level === "clause";
  const between = source.slice(before.block.span.end, mark.block.span.start);
  // What is quoted has numbers of its own; dots stand for what it leaves out.
  if (/[“”"…]|\.\.\./.test(source.slice(before.block.span.start, mark.block.span.start))) return false;
  if (value < expected) return true;
  if (value - expected >= widest) return false;
  // A scan loses a letter more easily than a writer; only `đ` is left out by both.
  if (mark.style === "letter" && value !== 6 && !/^[\s*_\\]*$/.test(between)) return false;
  const missing = numeralFor(expected, mark.style);
  return (
    missing !== null &&
    !new RegExp(`(?<![\\p{L}\\d])${missing}\\s?[.:),/–-]`, "u").test(
      source.slice(before.block.span.start, mark.block.span.start),
    )
  );
}

/** What a broken sequence says: the number found, the one expected, and that one of them is left out or stands twice. */
interface SequenceValues {
  readonly found: string;
  readonly expected: string;
  readonly what: Bilingual;
}

/** Reports every list of a level that breaks off, with a fix that counts it anew from there. */
export function reportBreaks({ letter, report }: RuleContext, level: Level): void {
  if (quotesLaw(letter)) return;
  for (const list of listsOf(letter, level)) {
    const found = list.marks.length < 2 ? null : breakOf(list, letter.source.text);
    if (!found) continue;
    const { mark, expected } = found;
    const wanted = numeralFor(expected, mark.style);
    if (wanted === null) continue;
    const values: SequenceValues = { found: mark.numeral, expected: wanted, what: whatIsWrong(found) };
    const place = numeralText(mark);
    const fix = renumbering(list, found);
    report(place, { ...values }, ...(fix ? [suggest(fix, countAnew)] : []));
  }
}

const countAnew = { vi: "Đánh số lại từ đây", en: "Number anew from here" };

function whatIsWrong({ mark: { value, numeral, style }, expected, alone }: SequenceBreak): Bilingual {
  if (value === null)
    return { vi: `“${numeral}” không dùng để đánh thứ tự`, en: `“${numeral}” is not used for counting` };
  if (value < expected) return { vi: `“${numeral}” đã có ở trên`, en: `“${numeral}” stands above already` };
  if (alone) {
    const next = numeralFor(expected + 1, style) ?? "";
    return { vi: `ngay sau là “${next}”`, en: `“${next}” comes next` };
  }
  const missing = numeralFor(expected, style) ?? "";
  return { vi: `thiếu “${missing}”`, en: `“${missing}” is missing` };
}

/** The numerals from the break to the list's end, counted on; `null` where somebody put one in between (`3a`). */
function renumbering({ marks }: NumberedList, { index, expected }: SequenceBreak): Edit[] | null {
  const edits: Edit[] = [];
  for (const [i, mark] of marks.slice(index).entries()) {
    const wanted = numeralFor(expected + i, mark.style);
    const place: PlainText = numeralText(mark);
    if (wanted === null || mark.inserted || place.text !== mark.numeral) return null;
    if (wanted !== mark.numeral) edits.push(replace(place, wanted));
  }
  return edits;
}

/** A document that amends another counts with the other's numbers. */
const quotesLaw = ({ subject }: Letter): boolean =>
  /sửa đổi|bổ sung|đính chính|thay thế/iu.test(subject?.text.text.slice(0, 400) ?? "");
