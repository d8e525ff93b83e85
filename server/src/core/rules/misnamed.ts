import { misnamedBodies } from "../bodies/misnamed.ts";
import type { Letter } from "../syntax/letter.ts";
import { replace } from "../text/edit.ts";
import type { Located } from "../text/span.ts";
import { isCapitals } from "../text/vietnamese.ts";
import { phraseList, phrasesOf } from "../words/phrases.ts";
import { type RuleContext, suggest } from "./rule.ts";

const forms = phraseList(misnamedBodies);
/** `Bộ Khoa học, Công nghệ và Môi trường` was a ministry of its own. */
const goesOn = /^\s{1,3}(?:và|&)\s/iu;

/** Reports the bodies within some parts of the letter that are not called by their name. */
export function reportMisnamed(letter: Letter, parts: readonly Located[], report: RuleContext["report"]): void {
  if (parts.length === 0) return;
  for (const found of phrasesOf(letter, forms)) {
    const { start, end } = found.span;
    if (!parts.some(({ span }) => start >= span.start && end <= span.end)) continue;
    if (goesOn.test(letter.source.text.slice(end, end + 6))) continue;
    const wanted = isCapitals(found.text) ? found.value.toUpperCase() : found.value;
    report(found, { found: found.text.replace(/\s+/g, " "), wanted }, suggest(replace(found, wanted)));
  }
}
