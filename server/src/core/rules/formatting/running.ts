import type { FormattedParagraph } from "../../formatting.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { RuleContext } from "../rule.ts";
import { isRunning } from "./families.ts";
import { setParts } from "./set-parts.ts";

/** The body's paragraphs of running text, in order. */
export const runningParagraphs = lastOf((context: RuleContext): readonly FormattedParagraph[] => [
  ...new Set(setParts(context).flatMap((part) => (isRunning(part) ? part.paragraphs : []))),
]);

/** Paragraphs that certainly have more than one line: only these show how their lines lie. */
export const severalLines = (
  { source: { text } }: Letter,
  paragraphs: readonly FormattedParagraph[],
): FormattedParagraph[] => paragraphs.filter(({ span }) => text.slice(span.start, span.end).trim().length > oneLine);

const oneLine = 110;

/** Whether so many of them are wrong that it is how the whole is set, and not a table or a quotation in between. */
export const most = (wrong: readonly unknown[], all: readonly unknown[]): boolean => wrong.length * 2 >= all.length;
