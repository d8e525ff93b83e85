import { isCapital, isLetter, skipBlanksBack, wordStart } from "./chars.ts";
import { readDate } from "./date.ts";
import { type Mention, singleBlanks } from "./mention.ts";
import { organEnd } from "./organ-name.ts";

/** `Bộ Tài chính đã ban hành`, `đề nghị của Bộ trưởng Bộ Tài chính tại`: the verbs, and what stands before their subject. */
const verb = /\s{1,3}(?:(?:đã|cũng|vừa)\s{1,3}){0,2}(?:(ban\s{1,3}hành|ký\s{1,3}ban\s{1,3}hành|có)|tại)$/u;
const proposal = /(?:đề nghị|báo cáo|kiến nghị)\s{1,3}của\s{1,3}$/iu;
const beginsSentence = /(?:^|[.;:,]\s{0,3}|\s(?:và|sau khi|khi|do)\s{1,3})$/u;
const onDate = /ngày\s{0,3}\d[^.;]{0,24},\s{0,3}$/iu;
const window = 110;

/**
 * Takes issuer and date from the sentence before the mention, where nothing behind it gives them: who proposes *at*
 * a document, or issues it, is its issuer; `Ngày …, … ban hành …` is its date. Nothing is taken on suspicion.
 */
export function takeFromBefore(text: string, m: Mention): void {
  let end = skipBlanksBack(text, m.start, 3);
  if (/^(?:các|cả)$/.test(text.slice(wordStart(text, end), end))) end = skipBlanksBack(text, wordStart(text, end), 3);
  if (end === m.start || !/(?:tại|hành|có)$/.test(text.slice(Math.max(0, end - 4), end))) return;
  const from = Math.max(0, end - window);
  const left = text.slice(from, end);
  const found = verb.exec(left);
  if (!found) return;
  const [, issued] = found;
  for (let at = 0; at < found.index; at++) {
    if (!isCapital(left, at) || isLetter(left, at - 1)) continue;
    const before = left.slice(0, at);
    if (!(issued ? beginsSentence : proposal).test(before) || organEnd(left, at) !== found.index) continue;
    m.issuer ??= singleBlanks(left.slice(at, found.index));
    if (issued && issued !== "có" && m.dateAt === null) m.date = dateIn(before);
    return;
  }
}

function dateIn(before: string): string | null {
  const found = onDate.exec(before);
  return found ? (readDate(before, found.index)?.iso ?? null) : null;
}
