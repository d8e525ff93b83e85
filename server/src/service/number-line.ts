import { cleanNumber } from "../core/citations/number-parts.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { type Edit, replace } from "../core/text/edit.ts";
import type { Span } from "../core/text/span.ts";

/** Commands that the server runs: gives a letter its number, and takes back one that is not saved yet. */
export const assignNumberCommand = "congvan.assignNumber";
export const releaseNumberCommand = "congvan.releaseNumber";

/** How a letter's number line stands: ready for a number, or why it is not. */
export type NumberState =
  | { readonly state: "noLine" | "noSymbol" | "unclear" }
  | { readonly state: "numbered"; readonly number: string }
  /** `span` holds the blank; `signedSymbol` is what follows the sequence, as it is printed. */
  | { readonly state: "blank"; readonly span: Span; readonly signedSymbol: string };

/** What stands for a blank: anything else was meant as a number. */
const blank = /^[\s.…_*]*$/;
/** What stands for a part of the symbol that nobody has written yet. */
const placeholder = /[…_]|\.\.|^[^\p{L}]*$/u;
const goesOnBlank = /^\s{0,3}[/–-]?\s{0,3}(?:…|\.\.|_)/u;

export function numberState({ header: { number }, source }: Letter): NumberState {
  if (!number) return { state: "noLine" };
  const { label, sequence, separator, symbol } = number;
  if (sequence && symbol)
    return { state: "numbered", number: cleanNumber(sequence.text + (separator?.text ?? "/") + symbol.text) };
  const sign = /[/–—-]/.exec(separator?.text ?? "");
  if (!separator || !sign || !symbol || placeholder.test(symbol.text)) return { state: "noSymbol" };
  if (goesOnBlank.test(source.text.slice(symbol.span.end, symbol.span.end + 10))) return { state: "noSymbol" };
  const span = { start: label?.span.end ?? number.span.start, end: source.text.indexOf(sign[0], separator.span.start) };
  if (span.end < span.start || !blank.test(source.text.slice(span.start, span.end))) return { state: "unclear" };
  return { state: "blank", span, signedSymbol: cleanNumber(sign[0] + symbol.text) };
}

/** Puts a sequence in place of the blank: `Số:      /UBND-VP` → `Số: 846/UBND-VP`. */
export function fillNumber({ source, header }: Letter, span: Span, sequence: string): Edit {
  const [, open = "", close = ""] = /^(\**)[^*]*(\**)$/.exec(source.text.slice(span.start, span.end)) ?? [];
  return replace({ span }, `${open}${header.number?.label ? " " : ""}${sequence}${close}`);
}

/** The day that a letter gets with its number. */
export interface LetterDay {
  /** `yyyy-mm-dd` */
  readonly iso: string;
  /** Writes it into the draft, where the draft leaves it blank. */
  readonly edit: Edit | null;
  /** As the draft will say it: `ngày 05 tháng 9 năm 2026`. */
  readonly text: string;
  /** What the draft says now, where some part of it is written and says otherwise. */
  readonly contradicts: string | null;
}

/**
 * The letter's own day where it says one; else `today`, which is written where the draft has blanks for it. `null`
 * where the draft's day is none of the calendar.
 */
export function letterDay({ header: { placeAndDate } }: Letter, standard: Standard, today: string): LetterDay | null {
  const date = placeAndDate?.date ?? null;
  if (date?.iso) return { iso: date.iso, edit: null, text: date.text.text, contradicts: null };
  if (date?.day && date.month && date.year) return null;
  const text = dayText(today, standard);
  if (!date) return { iso: today, edit: null, text, contradicts: null };
  const [year, month, day] = today.split("-").map(Number);
  const agrees = (part: { readonly text: string } | null, now: number | undefined) =>
    !part || Number(part.text) === now;
  const isSo = agrees(date.day, day) && agrees(date.month, month) && agrees(date.year, year);
  const contradicts = isSo ? null : date.text.text.replace(/\s+/g, " ");
  return { iso: today, edit: replace({ span: date.span }, text), text, contradicts };
}

/** `ngày 05 tháng 9 năm 2026`: noughts as the standard asks (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4). */
function dayText(iso: string, { date }: Standard): string {
  const [year, month = 0, day = 0] = iso.split("-").map(Number);
  const padded = (n: number, below: number) => (n < below ? `0${n}` : `${n}`);
  return `ngày ${padded(day, date.padDayBelow)} tháng ${padded(month, date.padMonthBelow)} năm ${year}`;
}
