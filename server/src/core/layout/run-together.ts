import type { LetterParts } from "../syntax/letter.ts";
import { type Located, type Span, span } from "../text/span.ts";

/** Fewer letters than these before a component are a scanner's noise, not another component. */
const fewestLetters = 3;
/** What sets columns apart on one line, at the end of what stands before a component. */
const columnGap = /(?:\t|\||\s{3})[\s|*_]*$/;
const letter = /\p{L}/gu;

/**
 * The lines at a letter's head on which components stand side by side with a mere space between them, as text pasted
 * from a web page or read by a scanner has them; `null` where every component can be told apart by its place. Columns
 * set apart by a tab, `|` or three spaces are no such lines.
 */
export const runTogether = (read: LetterParts): Span | null => joinedLines(read, headParts(read));

/**
 * The lines from the distribution list to the signer's name where these two run together: `Nơi nhận: KT. BỘ TRƯỞNG`,
 * `- Như trên; CHỦ TỊCH`. All of them: what belongs to which column cannot be told on any.
 */
export function closingRunTogether(read: LetterParts): Span | null {
  const { distribution, signature, source } = read;
  if (!distribution || !signature) return null;
  const items = distribution.items.map((i) => i.whole);
  const signed = [...signature.authorities, ...signature.positions, ...(signature.name ? [signature.name] : [])];
  if (!joinedLines(read, [...signed, ...items, distribution.label])) return null;
  const spans = [distribution.label.span, ...items.map((i) => i.span), ...signed.map((p) => p.span)];
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  return span(source.lineStart(source.lineAt(start)), source.lineEnd(source.lineAt(end)));
}

/** From the first to the last line on which one of `parts` follows something else. */
function joinedLines(read: LetterParts, parts: readonly (Located | null | undefined)[]): Span | null {
  let first = -1;
  let last = -1;
  for (const part of parts) {
    if (!part) continue;
    const line = joinedLine(read, part.span.start);
    if (line < 0) continue;
    if (first < 0 || line < first) first = line;
    if (line > last) last = line;
  }
  const { source } = read;
  return first < 0 ? null : span(source.lineStart(first), source.lineEnd(last));
}

/** What may open a line at a letter's head: its components, and the first block below them. */
const headParts = ({
  header,
  title,
  subject,
  addressees,
  body,
}: LetterParts): readonly (Located | null | undefined)[] => [
  header.nationalTitle,
  header.motto,
  header.partyTitle,
  header.parent,
  header.issuer,
  header.number,
  header.placeAndDate,
  title,
  subject,
  addressees?.label,
  body.blocks[0],
];

/** The line on which what begins at `start` follows something else without a column between, or -1. */
function joinedLine({ source }: LetterParts, start: number): number {
  // Most components begin their line.
  if (start === 0 || source.text.charCodeAt(start - 1) === 10) return -1;
  const line = source.lineAt(start);
  const from = source.lineStart(line);
  const before = source.text.slice(from, start);
  if (columnGap.test(before)) return -1;
  const letters = before.match(letter)?.length ?? 0;
  return letters < fewestLetters ? -1 : line;
}
