import type { Role } from "./citation.ts";
import { enumerated } from "./enumerate.ts";
import type { Range } from "./lead.ts";

interface Mentioned extends Range {
  readonly provision: Range | null;
}

/** What may stand between the verb and the document that it is done to: `một số điều của`, `toàn bộ nội dung`. */
const parts =
  "(?:(?:các|toàn\\s{1,3}bộ|một\\s{1,3}số|một\\s{1,3}phần|nội\\s{1,3}dung|điều|khoản|điểm|quy\\s{1,3}định|phụ\\s{1,3}lục|cho|của|và|[,\\d]{1,4}[a-zđ]?)\\s{1,3}){0,10}";
const repeal =
  "(?:thay\\s{1,3}thế|bãi\\s{1,3}bỏ|h[uủ][yỷ]\\s{1,3}bỏ|đình\\s{1,3}chỉ\\s{1,3}(?:thi\\s{1,3}hành|hiệu\\s{1,3}lực))";
const amend = "sửa\\s{1,3}đổi(?:,?\\s{1,3}bổ\\s{1,3}sung)?";

const repealedBefore = new RegExp(`(?<!\\p{L}|(?:được|bị)\\s{1,3})${repeal}\\s{1,3}${parts}$`, "iu");
const amendedBefore = new RegExp(
  `(?<!\\p{L}|(?:được|bị)\\s{1,3})(?:${amend}|bổ\\s{1,3}sung\\s{1,3}một\\s{1,3}số)\\s{1,3}${parts}$`,
  "iu",
);

/** `bổ sung Điều 6a Nghị định …`; a document alone is only added to others, `bổ sung Công văn số …`. */
const supplementedBefore = /(?<!\p{L}|(?:được|bị)\s{1,3})bổ\s{1,3}sung\s{1,3}$/iu;

/** `hết hiệu lực`, `được thay thế bởi`, also behind the document's title. */
const endsBehind = new RegExp(
  `(?<!\\p{L})(?:(?:hết|chấm\\s{1,3}dứt|không\\s{1,3}còn|ngưng|ngừng)\\s{1,3}hiệu\\s{1,3}lực|(?:được|bị)\\s{1,3}${repeal})(?!\\p{L})`,
  "iu",
);
const widestBefore = 120;
const widestBehind = 260;
/** What a title begins with, so that the words behind it still speak of the document. */
const title =
  /^\s{0,3}(?:,\s{1,3})?(?:[(]?(?:đã|được|bị|hết|chấm|không|ngưng|ngừng|về|quy|qui|hướng|ban|sửa|phê|v\/v|“|")|$)/iu;
const sentenceEnd = /[.;](?!\d)/;

/** What the sentence does with the mention of that index. Bounded in the text it looks at. */
export function roleOf(text: string, mentions: readonly Mentioned[], index: number): Role {
  const m = mentions[index] as Mentioned;
  const before = roleBefore(text, m);
  if (before !== "cites") return before;
  const last = lastOfList(text, mentions, index);
  if (repealedBehind(text, mentions, last)) return "repeals";
  const first = firstOfList(text, mentions, index);
  return first === index ? "cites" : roleBefore(text, mentions[first] as Mentioned);
}

function roleBefore(text: string, { start, provision }: Mentioned): Role {
  const end = provision?.start ?? start;
  const left = text.slice(Math.max(0, end - widestBefore), end);
  if (repealedBefore.test(left)) return "repeals";
  return amendedBefore.test(left) || (provision && supplementedBefore.test(left)) ? "amends" : "cites";
}

function repealedBehind(text: string, mentions: readonly Mentioned[], index: number): boolean {
  const { end } = mentions[index] as Mentioned;
  const next = mentions[index + 1];
  const right = text.slice(end, Math.min(end + widestBehind, next?.provision?.start ?? next?.start ?? text.length));
  const stop = sentenceEnd.exec(right)?.index ?? right.length;
  const sentence = right.slice(0, stop);
  return title.test(sentence) && endsBehind.test(sentence);
}

/** Members of one enumeration share what is done to them; longer lists than these are told by their heading. */
const longestList = 40;

function lastOfList(text: string, mentions: readonly Mentioned[], index: number): number {
  let at = index;
  while (at - index < longestList && joined(text, mentions[at], mentions[at + 1])) at++;
  return at;
}

function firstOfList(text: string, mentions: readonly Mentioned[], index: number): number {
  let at = index;
  while (index - at < longestList && joined(text, mentions[at - 1], mentions[at])) at--;
  return at;
}

const joined = (text: string, a: Mentioned | undefined, b: Mentioned | undefined): boolean =>
  a !== undefined && b !== undefined && enumerated(text, a.end, b.provision?.start ?? b.start);

const list = new RegExp(
  `(?<!\\p{L})(?:${repeal}|hết\\s{1,3}hiệu\\s{1,3}lực)(?!\\p{L})[^.;]{0,160}:[\\s*_]{0,6}$`,
  "iu",
);

/** Whether a text opens a list of documents that come to their end: `Bãi bỏ các văn bản sau đây:`. */
export const opensRepeals = (text: string): boolean => list.test(text.slice(-240));
