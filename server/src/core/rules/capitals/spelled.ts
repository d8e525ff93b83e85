import type { Letter } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import { memo } from "../../text/memo.ts";
import type { Located } from "../../text/span.ts";
import { type PhraseMatch, phraseList, phrasesOf } from "../../words/phrases.ts";
import { type RuleContext, safe, suggest } from "../rule.ts";
import { isInTitle, isProse, isQuoted, mayBegin } from "./places.ts";
import { hasCapitals, isSmall, recase } from "./recase.ts";

type Small = "wrong" | "unsure" | "common";

/** How the spellings of a list are held to. */
export interface Spelling {
  /** How many syllables at the beginning may be written either way: `Ngày Quốc khánh`, `ngày Quốc khánh`. */
  readonly free?: 0 | 1 | 2;
  /**
   * What a name that begins in small letters is: `wrong` (default); `unsure`, because it may be other words, as `bộ tư
   * pháp` in `cán bộ tư pháp`; or `common`, because it may mean any of its kind, `các sở tài chính`, and then a capital
   * only where a sentence begins makes no name of it.
   */
  readonly small?: Small | ((name: string) => Small);
  /** Whether the correction needs a person's eye. */
  readonly suggested?: boolean;
  /** Whether what is written there is the name at all. */
  means?(letter: Letter, match: PhraseMatch<string>): boolean;
}

/**
 * The check of a rule that has a closed list of names with their right spelling: reports those written with other
 * capitals, with `{found}` and `{wanted}`. Names in capitals, in quotation marks and in titles of cited documents are
 * left alone, and so is a capital where a sentence begins.
 */
export function spelled(names: Iterable<string>, how: Spelling = {}): (context: RuleContext) => void {
  const list = phraseList([...names].map((name) => [name, name] as const));
  return ({ letter, report }) => {
    for (const match of phrasesOf(letter, list)) {
      if (match.text === match.value) continue;
      const wanted = corrected(letter, match, how);
      if (wanted === null || how.means?.(letter, match) === false || !isJudged(letter, match)) continue;
      const fix = (how.suggested ? suggest : safe)(replace(match, wanted));
      report(match, { found: oneLine(match.text), wanted: oneLine(wanted) }, fix);
    }
  };
}

/** The right spelling of what is written; `null` where that is right, or nothing certain can be said of it. */
function corrected({ source: { text } }: Letter, { span, text: written, value }: PhraseMatch<string>, how: Spelling) {
  const small = typeof how.small === "function" ? how.small(value) : (how.small ?? "wrong");
  const first = written.charAt(0);
  if (small !== "wrong" && isSmall(first)) return null;
  const wanted = recased(value, how.free ?? 0)(written);
  if (wanted === written) return null;
  const [own, other] = [written.slice(1), wanted.slice(1)];
  const begins = (): boolean => mayBegin(text, span.start);
  const goesSmall = isSmall(wanted.charAt(0));
  // A capital where a sentence begins says nothing.
  if (own === other && goesSmall && begins()) return null;
  if (small === "common" && isSmall(own) && begins()) return null;
  return goesSmall && begins() ? first + other : wanted;
}

type Recase = (written: string) => string;
/** By what is free, and by name. */
const known: readonly Map<string, Recase>[] = [new Map(), new Map(), new Map()];

/** What is written, to what that should be where `value` is meant; words stressed by capitals stay as they are. */
function recased(value: string, free: number): Recase {
  const names = known[free] as Map<string, Recase>;
  let found = names.get(value);
  if (!found) {
    found = memo((written) => (hasCapitals(written) && !hasCapitals(value) ? written : recase(written, value, free)));
    names.set(value, found);
  }
  return found;
}

/** Whether spelling is judged where a phrase stands. */
export function isJudged(letter: Letter, { span }: Located): boolean {
  return isProse(letter, span) && !isQuoted(letter, span.start) && !isInTitle(letter, span.start);
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ");
