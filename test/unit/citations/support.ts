import type { Citation } from "../../../server/src/core/citations/citation.ts";
import { recogniseIn } from "../../../server/src/core/citations/recognise.ts";
import { type PlainText, plainText } from "../../../server/src/core/text/plain-text.ts";

/** A text of several lines, read as a block's is. */
function plain(source: string): PlainText {
  let at = 0;
  const lines = source.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return plainText(source, lines);
}

export const cite = (source: string): readonly Citation[] => recogniseIn(plain(source), "body");

/** What a citation was read as: `text | kind | number | date | issuer`, `-` for what is not there. */
export const reading = ({ text, kind, number, name, date, issuer }: Citation): string =>
  [text.text, kind, number ?? `“${name}”`, date, issuer].map((part) => part ?? "-").join(" | ");

export const readings = (source: string): string[] => cite(source).map(reading);

/** The cited texts alone. */
export const texts = (source: string): string[] => cite(source).map(({ text }) => text.text);
