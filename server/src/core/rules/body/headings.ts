import type { Block, Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import { type PlainText, plainText } from "../../text/plain-text.ts";
import { headingLine, type Level, type Mark } from "./marks.ts";
import { type Numbering, numberingsOf } from "./numbering.ts";

/** `Chương II` with the name below it. */
export interface Heading {
  readonly mark: Mark;
  /** `Chương`, as written. */
  readonly word: PlainText;
  /** The word, the numeral and the sign behind it. */
  readonly line: PlainText;
  /** The sign behind the numeral: `Chương II.`, `Phần I:`. */
  readonly sign: PlainText | null;
  /** The name, on the same line or below; `null` where there is none. */
  readonly name: PlainText | null;
  /** Whether the name stands on the heading's own line. */
  readonly inline: boolean;
  /** Whether the text is laid out in articles. */
  readonly withArticles: boolean;
}

const levels: ReadonlySet<Level> = new Set(["part", "chapter", "division", "subdivision"]);

/** The headings of all texts of a letter, in order of their lists. */
export const headingsOf = lastOf((letter: Letter): readonly Heading[] =>
  numberingsOf(letter).flatMap((numbering) => {
    const withArticles = numbering.lists.some((l) => l.level === "article");
    return numbering.lists
      .filter((l) => levels.has(l.level))
      .flatMap((l) => l.marks.map((mark) => readHeading(letter, numbering, mark, withArticles)));
  }),
);

function readHeading({ source }: Letter, { blocks }: Numbering, mark: Mark, withArticles: boolean): Heading {
  const { block } = mark;
  const { text } = block;
  const lineEnd = source.lineEnd(source.lineAt(block.span.start));
  // The block's text as far as its first line goes: lines are joined by one space.
  const onLine = { start: block.span.start, end: Math.min(lineEnd, block.span.end) };
  const length = plainText(source.text, [onLine], source.hasMarks).trim().text.length;
  const first = text.slice(0, length).trim();
  const groups = headingLine.exec(first.text)?.groups;
  const named = groups?.name ?? "";
  const word = first.slice(0, groups?.word?.length ?? 0);
  const line = first.slice(0, first.text.length - named.length).trim();
  const sign = groups?.sign ? line.slice(line.text.length - 1) : null;
  const inline = named !== "";
  const rest = inline ? first.slice(first.text.length - named.length) : text.slice(length).trim();
  const name = rest.text === "" ? nameBelow(blocks, mark.at) : rest;
  return { mark, word, line, sign, name, inline, withArticles };
}

/** A paragraph right below a heading is its name, unless it is a sentence. */
function nameBelow(blocks: readonly Block[], at: number): PlainText | null {
  const next = blocks[at + 1];
  return next?.kind === "paragraph" ? next.text : null;
}
