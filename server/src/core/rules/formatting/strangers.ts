import type { FormattedParagraph, FormattedRun } from "../../formatting.ts";
import type { Bilingual, RuleContext } from "../rule.ts";
import { formattingOf } from "./set-parts.ts";
import { counted, named } from "./words.ts";

const hasLetters = /[\p{L}\p{N}]/u;

/** Paragraphs with letters that are set otherwise than the whole: the first of them, and what they have, for a message. */
export interface Strangers {
  readonly first: FormattedParagraph;
  readonly found: Bilingual;
}

/** Looks for them in the whole of a Word file; `nameOf` tells what a run has of its own, `null` where nothing. */
export function strangersIn(context: RuleContext, nameOf: (run: FormattedRun) => string | null): Strangers | null {
  const { text } = context.letter.source;
  const names = new Set<string>();
  const paragraphs: FormattedParagraph[] = [];
  for (const paragraph of formattingOf(context)?.paragraphs ?? []) {
    const own = paragraph.runs.flatMap((run) =>
      hasLetters.test(text.slice(run.span.start, run.span.end)) ? (nameOf(run) ?? []) : [],
    );
    if (own.length > 0) paragraphs.push(paragraph);
    for (const name of own) names.add(name);
  }
  const [first] = paragraphs;
  return first ? { first, found: counted(named(names), paragraphs.length) } : null;
}
