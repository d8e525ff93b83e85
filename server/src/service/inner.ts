import type { Letter } from "../core/syntax/letter.ts";
import type { PlainText } from "../core/text/plain-text.ts";
import { overlaps, type Span, touches } from "../core/text/span.ts";

/** A part of the letter that other parts of it point to: an article (`Như Điều 3`), an appendix (`Phụ lục I`). */
export interface InnerTarget {
  readonly span: Span;
  readonly mentions: readonly Span[];
}

/** The article or appendix under the cursor or pointed to there. */
export function innerTargetAt(letter: Letter, offset: number): InnerTarget | null {
  const targets = [...articles(letter), ...appendices(letter)];
  return targets.find((t) => [t.span, ...t.mentions].some((s) => touches(s, offset))) ?? null;
}

function articles({ body, distribution }: Letter): InnerTarget[] {
  const pointing = (distribution?.items ?? []).flatMap(({ text }) =>
    find(text, /(?<=^Như )(Điều \d+[a-zđ]?)(?!\p{L})/gu),
  );
  return body.blocks.flatMap((block) => {
    if (block.kind !== "article" || !block.marker) return [];
    const key = keyOf(block.marker.text);
    return [{ span: block.marker.span, mentions: pointing.filter((p) => keyOf(p.text) === key).map((p) => p.span) }];
  });
}

function appendices({ appendices: own, body, citations }: Letter): InnerTarget[] {
  if (own.length === 0) return [];
  const pointing = body.blocks
    .flatMap((block) => find(block.text, /(?<!\p{L})(Phụ lục(?: (?:[IVXLC]{1,6}|\d{1,3})(?![\p{L}\d]))?)/gu))
    .filter((p) => !citations.some((c) => overlaps(c.span, p.span)));
  return own.map(({ label }) => {
    const key = keyOf(label.text);
    return { span: label.span, mentions: pointing.filter((p) => keyOf(p.text) === key).map((p) => p.span) };
  });
}

const find = (text: PlainText, pattern: RegExp): PlainText[] =>
  [...text.text.matchAll(pattern)].map((m) => text.slice(m.index, m.index + m[0].length));

/** `Điều 3.` and `điều 3` are one; so are `PHỤ LỤC I` and `Phụ lục I`. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.:\s]+/gu, " ")
    .trim();
