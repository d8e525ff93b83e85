import { unaccent } from "../text/vietnamese.ts";
import { stopPairs, stopWords } from "./issuer-words.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { codeNames, lawNames, ordinanceNames, shortLawNames } from "./law-names.ts";
import { Phrases, type Word, Words } from "./words.ts";

/** A law's name read in a text: `Luật Đất đai`, `Luật sửa đổi, bổ sung một số điều của Luật Đất đai`. */
export interface ReadLaw {
  readonly kind: Kind;
  readonly kindEnd: number;
  readonly end: number;
}

const fold = (text: string): string => unaccent(text).toLowerCase();

/** Names by their steps. A step is a word, with the comma or bracket that stands before it. */
const names = (...lists: (readonly string[])[]): Phrases =>
  Phrases.of(
    lists
      .flat()
      .map((name) =>
        [...fold(name).matchAll(/([,;(]?)\s*([\p{L}\p{N}/]+)/gu)].map(([, sign = "", word = ""]) => step(sign, word)),
      ),
  );

const step = (sign: string, word: string): string => (sign === "" ? word : sign === "(" ? `(${word}` : `,${word}`);

const byKind: Readonly<Record<string, Phrases>> = {
  Luật: names(lawNames, shortLawNames),
  "Bộ luật": names(codeNames),
  "Pháp lệnh": names(ordinanceNames),
  "Hiến pháp": names(["nước Cộng hòa xã hội chủ nghĩa Việt Nam"]),
};

const kindWord =
  /(?:Luật|LUẬT|B[ộỘ]\s{1,3}[lL](?:uật|UẬT)|P(?:háp\s{1,3}lệnh|HÁP\s{1,3}LỆNH)|H(?:iến\s{1,3}pháp|IẾN\s{1,3}PHÁP))(?!\p{L})/uy;

/** Before a word `Luật` that names no law: `pháp Luật`, `Đại học Luật`, `dự thảo Luật`. */
const noLaw =
  /(?<!\p{L})(?:pháp|kỷ|kỉ|quy|quyền|đại học|khoa|ngành|học viện|công ty|văn phòng|câu lạc bộ|hội|đoàn|vụ|cử nhân|thạc sĩ|tiến sĩ|viện|dự án|dự thảo|hồ sơ|xây dựng|trường)\s{1,3}$/iu;

/** Words that no law's name goes on with, beside those that no issuer's does. */
const stops = new Set(
  `của quy qui sửa bổ hiện hành ban thay mới cũ lần hết vào một nghiêm khẳng yêu cần giao xác mở đặt chỉ bao dành điều khoản chương mục
  áp thi va và/hoặc nắm hoặc và hay phù liên thông được ngành hướng khác đó trở lên tạo cùng luật bộ nghị thông thì`.split(
    /\s+/,
  ),
);
/** Capitalised words that begin something else: an organ, another document. */
const others = new Set(
  "bộ ủy ubnd chính quốc thủ tổng cục sở công luật pháp nghị quyết thông điều khoản căn hội ban đề theo tại trường".split(
    " ",
  ),
);

const longestName = 40;
const byBlank = /^\s{1,4}$/;
const byBracket = /^\s{1,2}\($/;
const byComma = /^\s{0,2}[,.;]\s{1,4}$/;

/** A word as a step of a name, `null` where something else than a blank, a comma or a bracket stands before it. */
function stepOf(w: Word): string | null {
  if (w.gap === " " || byBlank.test(w.gap)) return w.bare;
  if (byBracket.test(w.gap)) return `(${w.bare}`;
  return byComma.test(w.gap) ? `,${w.bare}` : null;
}

/** Reads the law named at `at`, where the kind word begins; `null` where the word names none. */
export function readLaw(text: string, at: number): ReadLaw | null {
  kindWord.lastIndex = at;
  const m = kindWord.exec(text);
  const kind = m ? kindOf(m[0]) : null;
  if (!m || !kind || noLaw.test(text.slice(Math.max(0, at - 16), at))) return null;
  const kindEnd = at + m[0].length;
  const end = amendingEnd(text, kindEnd) ?? revisedEnd(text, nameEnd(text, kindEnd, kind));
  if (end !== null) return { kind, kindEnd, end };
  return kind.name === "Hiến pháp" ? { kind, kindEnd, end: kindEnd } : null;
}

const revised =
  /\s{1,3}(?:\(sửa\s{1,3}đổi\)|sửa\s{1,3}đổi(?:,?\s{1,3}bổ\s{1,3}sung)?(?=\s{1,3}(?:năm\s{1,3})?(?:19|20)\d\d|\s{0,3}(?:[.,;:)”"]|$)))/uy;

/** `Luật Đất đai (sửa đổi)`, `Luật Xây dựng sửa đổi năm 2020`: another law than the one of that name. */
function revisedEnd(text: string, end: number | null): number | null {
  revised.lastIndex = end ?? 0;
  return end === null ? null : end + (revised.exec(text)?.[0].length ?? 0);
}

/** Whether a text is the name of a law that is known, whole: `đất đai`; blanks around its commas do not matter. */
export function isLawName(text: string): boolean {
  const name = ` ${text.trim().replace(/\s{0,3},\s{0,3}/g, ", ")}`;
  const words = new Words(name, 0, longestName);
  const count = known(words, byKind.Luật as Phrases);
  return count > 0 && words.at(count - 1)?.end === name.length;
}

function nameEnd(text: string, at: number, kind: Kind): number | null {
  const words = new Words(text, at, longestName);
  const matched = known(words, byKind[kind.name] as Phrases);
  if (matched === 0 && !mayBegin(words)) return null;
  const count = unknown(words, matched);
  const last = count === 0 ? undefined : words.at(count - 1);
  return last ? last.end + (byBracket.test(last.gap) && text.charAt(last.end) === ")" ? 1 : 0) : null;
}

/** An unknown name begins with a capital, and not all of it is capitals but for an abbreviation: `Luật XYZ`. */
function mayBegin(words: Words): boolean {
  const first = words.at(0);
  if (!first?.begins || stepOf(first) !== first.bare || others.has(first.key)) return false;
  const [text, next] = [first.text, words.at(1)?.text ?? ""];
  const abbreviation = text.length > 1 && text === text.toUpperCase();
  return !/^\d/.test(text) && !(abbreviation && next.length > 1 && /\p{L}/u.test(next) && next === next.toUpperCase());
}

/** How many words the longest known name at the beginning has. */
const known = (words: Words, of: Phrases): number => of.longest(words, 0, stepOf);

const mostUnknown = 7;

/** Goes on over words that a longer, unknown name may have; where no end comes in sight the known name stands. */
function unknown(words: Words, from: number): number {
  let at = from;
  while (!endsName(words, at, from > 0)) {
    at++;
    if (at - from > mostUnknown) return from;
  }
  return at;
}

function endsName(words: Words, at: number, known: boolean): boolean {
  const w = words.at(at);
  if (!w || stepOf(w) !== w.bare || /^\d/.test(w.text) || stopPairs.has(`${w.key} ${words.at(at + 1)?.key}`))
    return true;
  if (at === 0) return false;
  if (w.begins) return known ? !/^(?:việt|nam)$/.test(w.key) : others.has(w.key);
  return stops.has(w.key) || stopWords.has(w.key);
}

const amending =
  /\s{1,3}sửa\s{1,3}đổi(?:,?\s{1,3}bổ\s{1,3}sung)?\s{1,3}(?:(?:một\s{1,3}số|các|điều|khoản|\d{1,3}[a-z]?|và|,)\s{1,3}){0,8}(?:của\s{1,3})?/iuy;
const nextLaw = /\s{0,3}(?:,\s{1,3}(?:và\s{1,3})?|\s{1}và\s{1,3})(?=(?:Bộ\s{1,3}l|L)uật\s|Pháp\s{1,3}lệnh\s)/uy;
const amendedNumber = /\s{1,3}(?:số\s{1,3})?\d{1,3}\/(?:19|20)\d\d\/(?:UBTV)?QH\d{1,2}/uy;
const ofSeveral =
  /(?:các\s{1,3}|\d{1,3}\s{1,3})?luật(?:\s{1,3}(?:có\s{1,3})?(?:liên quan đến|về|trong lĩnh vực)\s{1,3}[^.;:()“”]{1,60}?(?=[.;:()“”]|,?\s(?:và\s)?\p{Lu}|\s(?:ngày|số|năm|của|quy|được|đã|thì|do|hiện)(?!\p{L})|$))?/uy;

/** `sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`: the amended laws are part of the name. */
function amendingEnd(text: string, at: number): number | null {
  amending.lastIndex = at;
  const m = amending.exec(text);
  if (!m) return null;
  let p = at + m[0].length;
  let end: number | null = null;
  let numbers = false;
  let closed = false;
  for (let laws = 0; laws < 20; laws++) {
    const law = amendedEnd(text, p);
    if (law === null) break;
    end = law;
    amendedNumber.lastIndex = law;
    const numbered = law + (amendedNumber.exec(text)?.[0].length ?? 0);
    nextLaw.lastIndex = numbered;
    const next = nextLaw.exec(text);
    if (numbers && numbered > law) end = numbered;
    if (!next) break;
    numbers ||= numbered > law; // the numbers in a list are those of its members
    if (closed) break; // `A, B và C` is whole
    closed = next[0].includes("và");
    p = numbered + next[0].length;
    amending.lastIndex = p + 4;
    if (amending.test(text)) break; // another amending law follows
  }
  if (end !== null) return end;
  ofSeveral.lastIndex = p;
  const several = ofSeveral.exec(text);
  return several && /luật/u.test(several[0]) ? p + several[0].length : null;
}

function amendedEnd(text: string, at: number): number | null {
  kindWord.lastIndex = at;
  const m = kindWord.exec(text);
  const kind = m ? kindOf(m[0]) : null;
  return m && kind ? nameEnd(text, at + m[0].length, kind) : null;
}
