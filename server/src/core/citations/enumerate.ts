import { factsOf } from "../number-facts.ts";
import type { Mention } from "./mention.ts";

const conjunction = /^\s{0,3}(?:[,;]|\s?(?:và|hoặc|&|cùng)\s|,\s{0,3}và\s)?\s{0,3}(?:các\s{1,3})?$/u;
const widest = 16;

/** Whether nothing but a comma or `và` stands between two mentions: they are members of one enumeration. */
export function enumerated(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= widest && conjunction.test(text.slice(end, start));
}

/** Gives members of an enumeration what they share. */
export function share(text: string, mentions: readonly Mention[]): void {
  shareIssuers(text, mentions);
  for (let i = 1; i < mentions.length; i++) shareDate(text, mentions[i - 1] as Mention, mentions[i] as Mention);
}

const sameDay = /^\s{1,3}cùng\s{1,3}ngày(?!\p{L})/u;

/** `số 01/QĐ-A ngày 05/3/2020 và số 02/QĐ-A cùng ngày`, `số 01/QĐ-A và số 02/QĐ-A cùng ngày 05/3/2020`. */
function shareDate(text: string, a: Mention, b: Mention): void {
  if ((a.dateAt === null) === (b.dateAt === null) || !enumerated(text, a.end, b.start)) return;
  if (a.dateAt && sameDay.test(text.slice(b.end, b.end + 12))) b.date = a.date;
  else if (b.dateAt && /cùng\s{1,3}$/u.test(text.slice(Math.max(0, b.dateAt.start - 8), b.dateAt.start)))
    a.date = b.date;
}

/**
 * Gives members of an enumeration the issuer that stands behind its last member or before its first: `số 12/UBND-VX
 * ngày … và số 13/UBND-TH ngày … của UBND tỉnh`. Only where the numbers name the same organ, and do not say which it is.
 */
function shareIssuers(text: string, mentions: readonly Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) shareIssuer(text, mentions[i] as Mention, mentions[i + 1] as Mention);
  for (let i = 1; i < mentions.length; i++) {
    const before = mentions[i - 1] as Mention;
    if (before.issuerAt === null) shareIssuer(text, mentions[i] as Mention, before);
  }
}

function shareIssuer(text: string, to: Mention, from: Mention): void {
  if (to.issuer !== null || from.issuer === null || to.number === null || from.number === null) return;
  const [first, second] = to.start < from.start ? [to, from] : [from, to];
  if (!enumerated(text, first.end, second.start) || factsOf(to.number).issuer !== null) return;
  const organ = factsOf(to.number).parts.organ;
  if (organ !== null && organ === factsOf(from.number).parts.organ) to.issuer = from.issuer;
}
