import { type KnownDocuments, nothingKnown } from "../../server/src/core/citations/resolution.ts";
import type { LintOptions } from "../../server/src/core/config.ts";
import { type LintResult, lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";

/** Values of all numbers in a text, in order: leading zeros may come and go, nothing else may change. */
const numbersIn = (text: string): string =>
  (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, "")).join(" ");

/** A text as it is read aloud: without comments and emphasis, look-alikes of Đ put right, letters composed, single spaces. */
const aloud = (text: string): string =>
  text
    .replace(/<!--.*?(?:-->|$)/gs, "")
    .replaceAll("Ð", "Đ")
    .replaceAll("ð", "đ")
    .replace(/[*_\\]/g, "")
    .normalize("NFC")
    .replace(/\s+/g, " ");

/** What a safe fix has changed though it must not: a number, the letter's date, the signer's name. */
export function changedFacts(before: string, after: string): string[] {
  if (after === before) return [];
  const changes: string[] = [];
  if (numbersIn(before) !== numbersIn(after)) changes.push(`numbers: ${numbersIn(before)} → ${numbersIn(after)}`);
  const { header, signature } = readLetter(before);
  // What only the mended text lets be read is no change.
  const date = header.placeAndDate?.date?.iso;
  const dateAfter = readLetter(after).header.placeAndDate?.date?.iso;
  if (date && date !== dateAfter) changes.push(`date: ${date} → ${dateAfter}`);
  const signer = signature?.name?.text;
  if (signer && !aloud(after).includes(aloud(signer))) changes.push(`signer: ${signer} is gone`);
  return changes;
}

/** How many findings of each rule at error or warning there are. */
function countByRule({ findings }: LintResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings)
    if (severity !== "info") counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1);
  return counts;
}

/** Tells of a text made from `before` which rules find more in it; `before` itself is judged once, when first asked. */
export function breaking(
  before: string,
  options: LintOptions,
  known: KnownDocuments = nothingKnown,
): (after: string) => string[] {
  let was: Map<string, number> | null = null;
  return (after) => {
    if (after === before) return [];
    was ??= countByRule(lint(readLetter(before), options, known));
    const is = countByRule(lint(readLetter(after), options, known));
    return [...is].filter(([rule, n]) => n > (was?.get(rule) ?? 0)).map(([rule]) => rule);
  };
}
