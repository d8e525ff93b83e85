import { isBlank, isDigit, isLetter, skipBlanksBack, wordStart } from "./chars.ts";
import type { Range } from "./lead.ts";

const unit =
  "(?:[cC]ác\\s{1,3})?(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|[tT]iết|[mM]ục|[cC]hương|[pP]hần|[pP]hụ\\s{1,3}lục|[đĐ]oạn|[gG]ạch\\s{1,3}đầu\\s{1,3}dòng\\s{1,3}thứ)";
const ordinal = "(?:thứ\\s)?(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)";
const id = `(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-zđ]?|[IVXL]{1,6}|[a-zđA-ZĐ]\\d?(?:\\.\\d{1,2})?|${ordinal})(?![\\p{L}\\d])`;
const and = "\\s{0,3}(?:[,;]\\s{1,3}(?:và\\s{1,3})?|\\sđến\\s{1,3}|\\svà\\s{1,3})";

/** One level of a provision at the end of a text: `các khoản 1, 3`, with what joins it to the next. */
const lastPart = new RegExp(
  `(?<!\\p{L})${unit}\\s{1,3}${id}(?:${and}${id}){0,8}(?:\\s{0,3},|\\s{1,3}và|\\s{1,3}của)?\\s{0,3}$`,
  "u",
);
const issuedWith = /(?:\s{0,2},)?\s{1,3}(?:được\s{1,3})?(?:ban\s{1,3}hành\s{1,3})?kèm(?:\s{1,3}theo)?$/u;
const window = 56;
const mostParts = 8;

/**
 * The provision that stands right before `at`: `điểm a, b và d khoản 2 Điều 4`, `các khoản 1, 3 Điều 5 và Điều 7`,
 * `Mục II Phần I`, `Phụ lục V`. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b.
 */
export function provisionBefore(text: string, at: number): Range | null {
  let end = skipBlanksBack(text, at, 4);
  const joint = wordStart(text, end);
  const length = end - joint;
  if (length === 3 && (text.startsWith("của", joint) || text.startsWith("tại", joint)))
    end = skipBlanksBack(text, joint, 3);
  else if ((length === 4 && text.startsWith("theo", joint)) || (length === 3 && text.startsWith("kèm", joint)))
    end = beforeIssue(text, end);
  if (end === at) return null;
  if (text.charAt(end - 1) === ",") end--;
  if (!mayEnd(text, end)) return null;
  let start = end;
  for (let parts = 0; parts < mostParts; parts++) {
    const from = Math.max(0, start - window);
    const m = lastPart.exec(text.slice(from, start));
    if (!m || (from > 0 && m.index === 0 && isLetter(text, from - 1))) break;
    start = from + m.index;
  }
  return start === end ? null : { start, end };
}

/** Back over the words that tie an appendix to its document: `Phụ lục II ban hành kèm theo Nghị định …`. */
function beforeIssue(text: string, end: number): number {
  const from = Math.max(0, end - 40);
  return from + (issuedWith.exec(text.slice(from, end))?.index ?? end - from);
}

/** Whether a provision may end here, if need be with the `và` that joins it to the next; nearly always it does not. */
function mayEnd(text: string, end: number): boolean {
  const joint = end - 2;
  if (!text.startsWith("và", joint) || !isBlank(text, joint - 1)) return mayEndId(text, end);
  return mayEndId(text, skipBlanksBack(text, joint, 3));
}

/** The same of its number or letter alone. */
function mayEndId(text: string, end: number): boolean {
  if (isDigit(text, end - 1)) return true;
  const start = wordStart(text, end);
  const length = end - start;
  if (length === 0 || length > 6) return false;
  return (
    length === 1 ||
    isDigit(text, start - 1) ||
    /^(?:[IVXL]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)$/.test(text.slice(start, end))
  );
}
