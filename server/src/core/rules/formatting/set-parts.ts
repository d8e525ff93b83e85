import type { FormattedParagraph, FormattedRun, Formatting } from "../../formatting.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { type Part, partsOf } from "./parts.ts";

/** Characters of a part that are set in one way. */
interface Piece {
  readonly run: FormattedRun;
  /** How many letters and digits it has: spaces and signs are in any type. */
  readonly letters: number;
}

/** A part of the letter as its Word file sets it. */
export interface SetPart extends Part {
  readonly pieces: readonly Piece[];
  readonly letters: number;
  /** The paragraphs that it stands in. */
  readonly paragraphs: readonly [FormattedParagraph, ...FormattedParagraph[]];
  readonly inTable: boolean;
}

/**
 * How a letter from a Word file is formatted; `null` for drafts, and for letters that are older than the standard: they
 * were laid out by the one before it.
 */
export function formattingOf({ letter, standard, formatting }: RuleContext): Formatting | null {
  const day = letter.header.placeAndDate?.date?.iso;
  return day && standard.from && day < standard.from ? null : formatting;
}

/** The letter's parts as they are set; none for drafts. */
export const setParts = lastOf((context: RuleContext): readonly SetPart[] => {
  const formatting = formattingOf(context);
  return formatting ? joined(context.letter, formatting) : [];
});

function joined(letter: Letter, { paragraphs }: Formatting): SetPart[] {
  const { text } = letter.source;
  const found: SetPart[] = [];
  let at = 0;
  for (const part of partsOf(letter)) {
    const { start, end } = part.span;
    while ((paragraphs[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    let behind = at;
    while ((paragraphs[behind]?.span.start ?? Number.POSITIVE_INFINITY) < end) behind++;
    const [first, ...more] = paragraphs.slice(at, behind);
    if (!first) continue;
    const pieces = [first, ...more].flatMap(({ runs }) =>
      runs
        .map((run) => ({ run, letters: lettersIn(text, common(run.span, part.span)) }))
        .filter(({ letters }) => letters > 0),
    );
    const letters = pieces.reduce((sum, piece) => sum + piece.letters, 0);
    found.push({ ...part, pieces, letters, paragraphs: [first, ...more], inTable: first.inTable });
  }
  return found;
}

const common = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });

function lettersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (const _ of text.slice(start, end).matchAll(/[\p{L}\p{N}*]/gu)) count++;
  return count;
}

/** How many letters of a part are set in a way. */
export const lettersThat = ({ pieces }: SetPart, is: (run: FormattedRun) => boolean): number =>
  pieces.reduce((sum, { run, letters }) => (is(run) ? sum + letters : sum), 0);
