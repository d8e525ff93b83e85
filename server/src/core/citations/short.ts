import { factsOf } from "../number-facts.ts";
import { completed } from "./complete.ts";
import { kindAsWritten } from "./kinds.ts";
import { blankMention, type Mention } from "./mention.ts";
import { readNumber } from "./number.ts";

/** Kinds that are commonly called by their bare number, and how they are shortened. */
const byNumber = new Set("Nghị định|Nghị quyết|Thông tư|Chỉ thị|Quyết định|Kết luận|NĐ|NQ|TT|QĐ|CT".split("|"));
/** Those of them that are other words as well: `TT 1` in a table, `CT 2`. */
const doubtful = new Set(["TT", "CT"]);

const phrase = (name: string): string => name.replaceAll(" ", "\\s{1,3}");
const common =
  "[nN]ghị định|[nN]ghị quyết|[tT]hông tư|[cC]hỉ thị|[qQ]uyết định|[kK]ết luận|[cC]ông văn|[cC]ông điện|[vV]ăn bản|[kK]ế hoạch|[tT]ờ trình|[tT]hông báo|[bB]áo cáo|[hH]ướng dẫn|[lL]uật";

/** A kind and a number without its symbol: `Nghị định 30`, `NĐ 30/2020`, `NĐ30`, `công văn số 45`. */
const shortForm = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<kind>${phrase(common)})\\s{1,3}|(?<short>NĐ|NQ|QĐ|(?:TT|CT)(?= ))\\s{0,3})(?<label>s[ốô]\\s{0,2}:?\\s{1,3})?` +
    "(?<number>\\d{1,5}(?:/(?:19|20)\\d\\d)?)(?![\\p{L}\\d%/-]|[.,]\\d|\\s?[-–—/]\\s?[\\p{L}\\d]" +
    // `số 18, 19-NQ/TW`: the symbol is that of the next.
    "|\\s{0,3}(?:,|và|hoặc)\\s{1,3}(?:số\\s)?\\d{1,5}[-/])",
  "gu",
);
/** `NĐ30/2020/NĐ-CP`: whole, only that nothing stands between. */
const gluedNumber = /(?<![\p{L}\d])(?<short>NĐ|NQ|QĐ)(?=\d{1,5}[/-](?:\d{4}[/-])?\p{Lu})/gu;

/** What may follow where nothing else in the letter tells that it is a document: no noun that is counted. */
const goesOn =
  /\s{0,3}(?:$|[.;:,)”"(]|(?:của|năm\s(?:19|20)\d\d|về|quy\sđịnh|hướng\sdẫn|có|đã|thì|và|hoặc|được|để|này|nêu|trên|tại|theo|không|còn|hết\shiệu|sửa\sđổi|thay\sthế|bãi\sbỏ|ban\shành|do|đối\svới|từ|khi|chưa|sẽ|vẫn|cũng)(?!\p{L}))/uy;
/** Before what only says how a document will be called, and what is the number of a form. */
const named =
  /(?:(?:gọi|viết)(?:\s{1,3}(?:tắt|chung|là)){1,3}\s{0,3}:?\s{0,2}[“"]?|(?:mẫu|biểu|bảng|phụ\s{1,3}lục)(?:\s{1,3}số)?\s{1,3})$/iu;

/** Adds the short forms that stand beside what was read in a text; in order, without overlap. */
export function withShortForms(text: string, mentions: readonly Mention[]): Mention[] {
  const found = [...text.matchAll(shortForm)].map((m) => shortMention(text, m));
  for (const m of text.matchAll(gluedNumber)) found.push(gluedMention(text, m));
  const short = found.filter((m) => m !== null).sort((a, b) => a.start - b.start);
  if (short.length === 0) return [...mentions];
  const all: Mention[] = [];
  let next = 0;
  for (const m of mentions) {
    for (; next < short.length && (short[next] as Mention).start < m.start; next++)
      if ((short[next] as Mention).end <= m.start) add(all, short[next] as Mention);
    add(all, m);
  }
  for (; next < short.length; next++) add(all, short[next] as Mention);
  return all;
}

function add(all: Mention[], m: Mention): void {
  const last = all.at(-1);
  if (!last || last.end <= m.start) all.push(m);
}

function shortMention(text: string, m: RegExpExecArray | RegExpMatchArray): Mention | null {
  const { kind: word, short, label = "", number = "" } = m.groups ?? {};
  const written = (word ?? short ?? "").replace(/\s+/g, " ");
  const kind = kindAsWritten(written);
  const start = m.index ?? 0;
  if (!kind || named.test(text.slice(Math.max(0, start - 40), start))) return null;
  const weak = !isPlain(text, start, written, number, start + m[0].length);
  if (weak && label === "" && !byNumber.has(written)) return null;
  const at = start + m[0].length - number.length;
  const labelAt = at - label.length;
  const labelWord = /^\p{L}+/u.exec(label)?.[0].length ?? 0;
  const mention = {
    ...blankMention,
    start,
    end: start + m[0].length,
    kind: kind.name,
    kindAt: { start, end: start + (word ?? short ?? "").length },
    label: labelWord > 0 ? { start: labelAt, end: labelAt + labelWord } : null,
    number,
    numberAt: { start: at, end: at + number.length },
  };
  const whole = completed(text, mention, factsOf(number).parts);
  return { ...whole, weak: weak && whole.date === null };
}

/** Whether it is a document's name beyond doubt, though nothing else in the letter tells of it. */
function isPlain(text: string, start: number, written: string, number: string, end: number): boolean {
  if (!byNumber.has(written)) return false;
  if (doubtful.has(written) && (number.length < 2 || start === 0)) return false;
  if (/^(?:19|20)\d\d$/.test(number) && !/^Q/.test(written)) return false;
  goesOn.lastIndex = end;
  return goesOn.test(text);
}

function gluedMention(text: string, m: RegExpExecArray | RegExpMatchArray): Mention | null {
  const start = m.index ?? 0;
  const at = start + m[0].length;
  const number = readNumber(text, at, true);
  const kind = kindAsWritten(m[0]);
  if (!number || !kind) return null;
  const numberAt = { start: at, end: number.end };
  const mention = { ...blankMention, start, end: number.end, kind: kind.name, kindAt: { start, end: at } };
  return completed(text, { ...mention, number: number.value, numberAt }, factsOf(number.value).parts);
}
