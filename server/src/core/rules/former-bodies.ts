import { type FormerBody, formerForms } from "../bodies/former.ts";
import type { Letter } from "../syntax/letter.ts";
import { lastOf } from "../text/memo.ts";
import type { Located } from "../text/span.ts";
import { type PhraseMatch, phraseList, phrasesOf } from "../words/phrases.ts";
import { earliestDay } from "./header/progress.ts";
import { speaksOfPast } from "./history.ts";

const forms = phraseList(formerForms);
/** `đảng, đoàn thể` is no Party delegation; a ministry of another state may bear the name of one of ours. */
const other = /^\s{1,3}(?:thể(?!\p{L})|nước |Lào|Campuchia|Nhật Bản|Hàn Quốc|Trung Quốc)/u;

/** Before that day all of them were there. */
const firstDay = "2025-02-04";
const none: readonly PhraseMatch<FormerBody>[] = [];

/** Where the letter names bodies that are no more on its day, outside of what it says of former times. */
export const formerBodiesIn = lastOf((letter: Letter): readonly PhraseMatch<FormerBody>[] => {
  const day = earliestDay(letter);
  if (!day || day < firstDay) return none;
  return phrasesOf(letter, forms).filter(
    ({ span, value }) =>
      day >= value.since &&
      !other.test(letter.source.text.slice(span.end, span.end + 14)) &&
      !speaksOfPast(letter, span),
  );
});

/** Those that stand within some parts of the letter. */
export const within = (
  found: readonly PhraseMatch<FormerBody>[],
  parts: readonly Located[],
): readonly PhraseMatch<FormerBody>[] =>
  found.length === 0 || parts.length === 0
    ? none
    : found.filter(({ span }) => parts.some((p) => span.start >= p.span.start && span.end <= p.span.end));

/** What a message says of a body: its name as written, its heirs, what ended it. */
export const aboutBody = ({ text, value }: PhraseMatch<FormerBody>): Record<"found" | "heirs" | "law", string> => ({
  found: text.replace(/\s+/g, " "),
  heirs: value.heirs,
  law: value.source,
});
