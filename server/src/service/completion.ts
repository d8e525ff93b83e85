import type { CompletionList } from "vscode-languageserver-types";
import { addresseeNames } from "./completion/addressees.ts";
import { bases } from "./completion/bases.ts";
import { citations } from "./completion/citations.ts";
import { closingPhrases } from "./completion/closing.ts";
import { type Cursor, cursorAt } from "./completion/cursor.ts";
import { distributionLines } from "./completion/distribution.ts";
import { headerLines } from "./completion/header.ts";
import { numberSymbols } from "./completion/number.ts";
import { signatureLines } from "./completion/signature.ts";
import { type Suggestion, toItem } from "./completion/suggestion.ts";
import { suppressions } from "./completion/suppressions.ts";
import type { ServiceContext } from "./context.ts";

/** Characters that ask for suggestions by themselves, at the places where a number, list or citation goes on. */
export const completionTriggers: readonly string[] = ["/", "-", ":", " "];

/** One place where a clerk knows the beginning; each answers only at its own. */
type Provider = (context: ServiceContext, cursor: Cursor) => Suggestion[];

/** In the order in which they are listed. */
const providers: readonly Provider[] = [
  numberSymbols,
  citations,
  bases,
  headerLines,
  addresseeNames,
  distributionLines,
  signatureLines,
  closingPhrases,
];

/**
 * What may be written at `offset`. `trigger` is the character that asked, `null` when a person did: a trigger is
 * answered only where it opens something, so that nothing opens inside a word while somebody types.
 */
export function completion(context: ServiceContext, offset: number, trigger: string | null = null): CompletionList {
  const cursor = cursorAt(context.letter, offset, trigger);
  // What stands in a comment is no part of the letter.
  const found = suppressions(context, cursor) ?? providers.flatMap((provide) => provide(context, cursor));
  const items = found.map((s, rank) => toItem(context.letter, cursor, s, rank));
  return { isIncomplete: items.some((i) => i.documentation !== undefined), items };
}
