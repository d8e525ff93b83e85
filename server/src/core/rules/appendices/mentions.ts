import type { Citation } from "../../citations/citation.ts";
import { numberKey } from "../../citations/key.ts";
import type { Letter } from "../../syntax/letter.ts";
import { lastOf } from "../../text/memo.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { overlaps } from "../../text/span.ts";
import { numeralValue } from "./labelled.ts";
import { ownNumber } from "./own-number.ts";

/** `Phụ lục II` in the body, one entry for each numeral; `value` is `null` where none is named. */
export interface Mention {
  readonly text: PlainText;
  /** The numeral alone. */
  readonly numeral: PlainText | null;
  readonly value: number | null;
}

const mention =
  /phụ lục(?:\s{1,2}(?:số\s)?(?<ids>(?:[IVXLC]{1,7}|\d{1,3})(?![\p{L}\d])(?:(?:\s?,\s?|\s?(?:và|đến|-|–)\s?)(?:Phụ lục\s)?(?:[IVXLC]{1,7}|\d{1,3})(?![\p{L}\d]|[./]\d)){0,12}))?/diuy;
/** The word without its first letter, as it may be written. */
const needles = ["hụ lục", "hụ Lục", "HỤ LỤC"];
const numeral = /(?<![\p{L}\d])(?:[IVXLC]{1,7}|\d{1,3})(?![\p{L}\d])/gu;
const range = /(?:đến|[-–])\s?(?:Phụ lục\s)?$/iu;
/** Whose appendix it is, right behind: another document's, unless `này` follows. */
const foreign =
  /^[\s,“"(]{0,4}(?:(?:được |đã )?ban hành |đính |gửi )?(?:kèm theo |kèm |của |thuộc |trong |tại |theo )?(?:các |những )?(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Kế hoạch|Quy chế|Quy định|Hướng dẫn|Hiệp định|Tờ trình|Báo cáo|Thông báo|Chương trình|Đề án|văn bản|TT|NĐ|QĐ)(?!\p{L})(?!\s{1,2}này)/iu;

/** Where the body speaks of the letter's own appendices, in the order of the text. */
export const ownMentions = lastOf((letter: Letter): readonly Mention[] => {
  const { source, body } = letter;
  const found: Mention[] = [];
  const own = ownNumber(letter);
  const ownKey = own && numberKey(own);
  let next = 0;
  for (const block of body.blocks) {
    const raw = source.hasLooseMarks ? block.text.text : source.text.slice(block.span.start, block.span.end);
    if (!needles.some((needle) => raw.includes(needle))) continue;
    const { text } = block;
    let read = 0;
    for (const at of placesOf(text.text)) {
      // `Phụ lục I đến Phụ lục III` is one mention.
      if (at < read) continue;
      mention.lastIndex = at - 1;
      const m = mention.exec(text.text);
      if (!m) continue;
      read = mention.lastIndex;
      const whole = text.slice(m.index, m.index + m[0].length);
      while ((letter.citations[next]?.span.end ?? Number.POSITIVE_INFINITY) <= whole.span.start) next++;
      const citation = letter.citations[next];
      const behind = text.text.slice(m.index + m[0].length, m.index + m[0].length + longestTail);
      const belongs = citation ? owner(citation, whole, behind) : null;
      if (belongs === null ? !foreign.test(behind) : belongs === ownKey) found.push(...taken(text, whole, m));
    }
  }
  return found;
});

const none: readonly Mention[] = [];

/** The same by what their numerals count. */
const byValue = lastOf((letter: Letter): ReadonlyMap<number, readonly Mention[]> => {
  const found = new Map<number, Mention[]>();
  for (const m of ownMentions(letter)) {
    if (m.value === null) continue;
    const same = found.get(m.value);
    if (same) same.push(m);
    else found.set(m.value, [m]);
  }
  return found;
});

/** Where the body speaks of the appendix of a number. */
export const mentionsOf = (letter: Letter, value: number): readonly Mention[] => byValue(letter).get(value) ?? none;

/** Where the word stands, behind its first letter. */
function placesOf(text: string): number[] {
  const found: number[] = [];
  for (const needle of needles)
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found.sort((a, b) => a - b);
}

function taken(text: PlainText, whole: PlainText, m: RegExpExecArray): Mention[] {
  const ids = text.group(m, "ids");
  if (!ids) return [{ text: whole, numeral: null, value: null }];
  const found: Mention[] = [];
  for (const id of ids.text.matchAll(numeral)) {
    const value = numeralValue(id[0]);
    const last = found.at(-1)?.value;
    // From Phụ lục I to IV: those between are meant too.
    if (value && last && range.test(ids.text.slice(0, id.index)))
      for (let between = last + 1; between < value; between++)
        found.push({ text: whole, numeral: null, value: between });
    found.push({ text: whole, numeral: ids.slice(id.index, id.index + id[0].length), value });
  }
  return found;
}

/** What may stand between the words and the citation that they belong to, and how much of it is looked at. */
const longestTail = 90;
const link = /^[\s,“"(]{0,4}(?:(?:được|đã|ban hành|đính|gửi|kèm theo|kèm|của|thuộc|trong|tại|theo|các)\s{1,3}){0,5}$/u;

/** Key of the number of the document to which the words belong, where a citation right behind them says so; else `null`. */
function owner({ span, provision, number }: Citation, { span: at }: PlainText, behind: string): string | null {
  const within = overlaps(span, at) || (provision !== null && overlaps(provision.span, at));
  const between = span.start - at.end;
  // What begins in a later block is another sentence's.
  if (!within && (between > behind.length || !link.test(behind.slice(0, between)))) return null;
  return number ? numberKey(number) : "";
}
