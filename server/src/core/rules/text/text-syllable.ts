import { inComment } from "../../syntax/comments.ts";
import type { Letter } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { isSyllable } from "../../words/spelling.ts";
import { syllableFaultsOf } from "../../words/syllable-faults.ts";
import { rule, suggest } from "../rule.ts";
import { misspeltSyllables } from "./office-spelling.ts";
import { inCitation } from "./places.ts";

/** Scans have so many that only their number is worth telling. */
const most = 12;

/** Letters that no Vietnamese word can have in this order: a slip of the keyboard or of a scanner. */
export const textSyllable = rule({
  name: "text-syllable",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "“{found}” không phải âm tiết tiếng Việt ({count} chỗ): có thể gõ nhầm hoặc quét chữ sai, cần xem lại.",
    en: "“{found}” is no syllable that Vietnamese can have ({count} places): a slip of the keyboard or the scanner; look again.",
  },
  why: {
    vi: "Từ gõ nhầm hoặc quét sai làm người nhận hiểu sai và tìm kiếm không ra. Tên riêng, từ nước ngoài và chữ viết tắt không bị xét.",
    en: "A mistyped or misread word misleads and is not found by searching. Names, foreign words and abbreviations are not judged.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const found = impossible(letter);
    const count = found.length;
    for (const { span, word } of count > most ? found.slice(0, 1) : found) {
      const wanted = count > most ? null : meantBy(word);
      const fixes = wanted === null ? [] : [suggest(replace({ span }, wanted))];
      report({ span }, { found: word, count }, ...fixes);
    }
  },
});

interface Impossible {
  readonly span: Span;
  readonly word: string;
}

function impossible(letter: Letter): Impossible[] {
  const { text } = letter.source;
  return syllableFaultsOf(letter).impossible.flatMap((span) => {
    const { start, end } = span;
    const word = text.slice(start, end);
    if (misspeltSyllables.has(word) || isPart(text, start, end)) return [];
    return inComment(letter.comments, start) || inCitation(letter, start) ? [] : [{ span, word }];
  });
}

/** Signs by which a word is a part of something longer: an address, a formula, a word written with hyphens. */
const joins = /[\p{L}\p{N}_@/\\&'’.+-]/u;

function isPart(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (joins.test(before) && !/[./]/.test(before)) return true;
  if (/[./]/.test(before) && !/\s/.test(text.charAt(start - 2))) return true;
  if (!joins.test(behind)) return false;
  // A full stop ends the sentence where no letter follows it.
  return !(behind === "." || behind === "/") || /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}

/** Slips that can have meant one word only, each as what is wrong and what belongs there. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[^ieêìíỉĩịèéẻẽẹềếểễệ])/, "ng"],
  [/^gh(?=[^ieêìíỉĩịèéẻẽẹềếểễệ])/, "g"],
  [/^ng(?=[ieêìíỉĩịèéẻẽẹềếểễệ])/, "ngh"],
  [/^g(?=[eêèéẻẽẹềếểễệ])/, "gh"],
  [/^c(?=[ieêìíỉĩịèéẻẽẹềếểễệ])/, "k"],
  [/^dd/, "đ"],
  [/u(?=[ơờớởỡợ]\p{L})/u, "ư"],
  [/ưo(?=\p{L})/u, "ươ"],
  [/ưò(?=\p{L})/u, "ườ"],
  [/ưó(?=\p{L})/u, "ướ"],
  [/ưỏ(?=\p{L})/u, "ưở"],
  [/ưõ(?=\p{L})/u, "ưỡ"],
  [/ưọ(?=\p{L})/u, "ượ"],
];

/** The syllable meant, or the two that a space is missing between; `null` where that is not certain. */
function meantBy(word: string): string | null {
  for (const [wrong, right] of slips) {
    const wanted = word.replace(wrong, right);
    if (wanted !== word && isSyllable(wanted)) return wanted;
  }
  const pairs: string[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isSyllable(first) && isSyllable(second)) pairs.push(`${first} ${second}`);
  }
  return pairs.length === 1 ? (pairs[0] as string) : null;
}
