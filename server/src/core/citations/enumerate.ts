import { factsOf } from "../number-facts.ts";
import type { Mention } from "./mention.ts";

const conjunction = /^\s{0,3}(?:[,;]|\s?(?:và|hoặc|&|cùng)\s|,\s{0,3}và\s)?\s{0,3}(?:các\s{1,3})?$/u;
const widest = 16;

/** Whether nothing but a comma or `và` stands between two mentions: they are members of one enumeration. */
export function enumerated(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= widest && conjunction.test(text.slice(end, start));
}

/**
 * Gives members of an enumeration the issuer that stands behind its last member or before its first: `số 12/UBND-VX
 * ngày … và số 13/UBND-TH ngày … của UBND tỉnh`. Only where the numbers name the same organ, and do not say which it is.
 */
export function shareIssuers(text: string, mentions: readonly Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) share(text, mentions[i] as Mention, mentions[i + 1] as Mention);
  for (let i = 1; i < mentions.length; i++) {
    const before = mentions[i - 1] as Mention;
    if (before.issuerAt === null) share(text, mentions[i] as Mention, before);
  }
}

function share(text: string, to: Mention, from: Mention): void {
  if (to.issuer !== null || from.issuer === null || to.number === null || from.number === null) return;
  const [first, second] = to.start < from.start ? [to, from] : [from, to];
  if (!enumerated(text, first.end, second.start) || factsOf(to.number).issuer !== null) return;
  const organ = factsOf(to.number).parts.organ;
  if (organ !== null && organ === factsOf(from.number).parts.organ) to.issuer = from.issuer;
}
