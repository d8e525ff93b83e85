import { inComment } from "../../syntax/comments.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { isLatin } from "../../words/letters.ts";
import { rawSignsOf } from "../../words/syllables.ts";

/**
 * What rules ask of the punctuation of a letter, found in one go. All are offsets in order of the text; those of the
 * body leave comments out.
 */
export interface Signs {
  /** The body's blanks that stand before another blank or a punctuation mark. */
  readonly blanks: readonly number[];
  /** The body's brackets and curly quotation marks. */
  readonly brackets: readonly number[];
  /** The body's straight quotation marks. */
  readonly quotes: readonly number[];
  /** `,` `;` `:` and full stops of the body with a Latin letter right behind. */
  readonly glued: readonly number[];
  /** Full stops of the body between two digits. */
  readonly points: readonly number[];
  /** All that is beyond ASCII and no letter, in the whole text. */
  readonly beyond: readonly number[];
  /** Whether there is a letter, in the whole text, that Vietnamese does not have. */
  readonly foreign: boolean;
  /** Whether dots stand in a row, as on a line to be filled in. */
  readonly dotted: boolean;
  /** Whether an ASCII bracket or quotation mark stands in the text, `has("[")`, or a `?` with no space behind. */
  has(sign: string): boolean;
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [space, tab, noBreak] = [32, 9, 0xa0];
const [stop, ellipsis, straight] = [codeOf("."), codeOf("…"), codeOf('"')];
const [opening, closing] = [codeOf("“"), codeOf("”")];
const bracket = 1;
const glue = 2;
const ends = 4;
const kinds = new Uint8Array(128);
for (const sign of "()[]") kinds[codeOf(sign)] = bracket;
for (const sign of ",;:.") kinds[codeOf(sign)] = glue | ends;
for (const sign of " !?") kinds[codeOf(sign)] = ends;

/** So many dots in a row, and perhaps one before a space, are no mark of the sentence. */
const fewest = { stops: 6, ellipses: 3 };

export const signsOf = lastOf((letter: Letter): Signs => {
  const { source, body, comments } = letter;
  const { text } = source;
  const { start, end } = body.span;
  const { signCount, signs, foreign } = rawSignsOf(letter);
  const blanks: number[] = [];
  const brackets: number[] = [];
  const quotes: number[] = [];
  const glued: number[] = [];
  const points: number[] = [];
  const beyond: number[] = [];
  // One bit for each sign of ASCII.
  const present = [0, 0, 0, 0];
  let dotted = false;
  const take = (at: number, into: number[]): void => {
    if (at >= start && at < end && (comments.length === 0 || !inComment(comments, at))) into.push(at);
  };
  /** Whether nothing but signs stands in the `count` places from the `i`th sign on. */
  const inRow = (i: number, count: number): boolean =>
    i + count <= signCount && (signs[i + count - 1] as number) - (signs[i] as number) === count - 1;
  for (let i = 0; i < signCount; i++) {
    const at = signs[i] as number;
    const code = text.charCodeAt(at);
    if (code > 127) {
      beyond.push(at);
      if (code === opening || code === closing) take(at, brackets);
      else if (code === ellipsis) dotted ||= inRow(i, fewest.ellipses);
      continue;
    }
    present[code >> 5] = (present[code >> 5] as number) | (1 << (code & 31));
    const kind = kinds[code] as number;
    if (kind === bracket) take(at, brackets);
    else if (code === straight) take(at, quotes);
    if ((kind & ends) !== 0 && isBlank(text.charCodeAt(at - 1))) take(at - 1, blanks);
    if ((kind & glue) === 0) continue;
    const next = text.charCodeAt(at + 1);
    if (next === space) continue;
    if (isLatin(next)) take(at, glued);
    if (code !== stop) continue;
    if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) take(at, points);
    dotted ||= inRow(i, fewest.stops);
  }
  const has = (sign: string): boolean => (((present[codeOf(sign) >> 5] as number) >> (codeOf(sign) & 31)) & 1) === 1;
  return { blanks, brackets, quotes, glued, points, beyond, foreign, dotted, has };
});

const isBlank = (code: number): boolean => code === space || code === tab || code === noBreak;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
