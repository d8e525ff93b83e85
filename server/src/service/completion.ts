import type { CompletionList } from "vscode-languageserver-types";
import { addresseeNames } from "./completion/addressees.ts";
import { belowClosing } from "./completion/appendix.ts";
import { articleText } from "./completion/articles.ts";
import { bases } from "./completion/bases.ts";
import { citations } from "./completion/citations.ts";
import { closingPhrases } from "./completion/closing.ts";
import { type Cursor, cursorAt } from "./completion/cursor.ts";
import { decisionLines } from "./completion/decision.ts";
import { type Desk, deskOf } from "./completion/desk.ts";
import { distributionLines } from "./completion/distribution.ts";
import { headerDate, headerLines } from "./completion/header.ts";
import { numberSymbols } from "./completion/number.ts";
import { signatureLines } from "./completion/signature.ts";
import { subjectOpeners } from "./completion/subject.ts";
import { type Suggestion, toItem } from "./completion/suggestion.ts";
import { suppressions } from "./completion/suppressions.ts";
import type { ServiceContext } from "./context.ts";

/** Characters that ask for suggestions by themselves, at the places where a number, list or citation goes on. */
export const completionTriggers: readonly string[] = ["/", "-", ":", " "];

/** One place where a clerk knows the beginning; each answers only at its own. */
type Provider = (context: ServiceContext, cursor: Cursor, desk: Desk) => Suggestion[];

/** In the order in which they are listed. */
const providers: readonly Provider[] = [
  numberSymbols,
  citations,
  bases,
  subjectOpeners,
  headerDate,
  headerLines,
  decisionLines,
  addresseeNames,
  distributionLines,
  signatureLines,
  belowClosing,
  closingPhrases,
];

export interface CompletionRequest {
  /** The character that asked, `null` when a person did: a trigger is answered only where it opens something. */
  readonly trigger?: string | null;
  /** The day at the person's desk (`yyyy-mm-dd`); without it no day is suggested. */
  readonly today?: string | null;
}

export interface Completions {
  readonly list: CompletionList;
  /** What an item of the list means, with the article, as Markdown; made when somebody looks at it. */
  readonly documentationOf: (rank: number) => string | null;
}

/** What may be written at `offset`. Nothing opens inside a word while somebody types. */
export function completion(
  context: ServiceContext,
  offset: number,
  { trigger = null, today = null }: CompletionRequest = {},
): Completions {
  const cursor = cursorAt(context.letter, offset, trigger);
  // What stands in a comment is no part of the letter.
  const found = suppressions(context, cursor) ?? inLetter(context, cursor, today);
  return {
    list: {
      isIncomplete: found.some((s) => s.partial),
      items: found.map((s, rank) => toItem(context.letter, cursor, s, rank)),
    },
    documentationOf: (rank) => documentation(found[rank], context),
  };
}

function inLetter(context: ServiceContext, cursor: Cursor, today: string | null): Suggestion[] {
  const desk = deskOf(context, today);
  const found = providers.flatMap((provide) => provide(context, cursor, desk));
  const seen = new Set<string>();
  // A decision's own line and a phrase may be the same; two laws of one name are not.
  return found.filter(({ label, newText = label }) => {
    const key = `${label}\n${newText}`;
    return !seen.has(key) && seen.add(key);
  });
}

function documentation(suggestion: Suggestion | undefined, { result, locale }: ServiceContext): string | null {
  const parts = [
    suggestion?.documentation?.() ?? "",
    suggestion?.article ? articleText(suggestion.article, result.standard, locale) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("\n\n---\n\n") : null;
}
