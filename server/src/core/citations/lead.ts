import { isBlank, skipBlanksBack, wordStart } from "./chars.ts";
import { readDate } from "./date.ts";
import { type ReadIssuer, readIssuer } from "./issuer.ts";
import { type Kind, type KindEnd, kindEnds, kindKey, kindOf, longestKind } from "./kinds.ts";
import { isLawName } from "./laws.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Label extends Range {
  /** Whether a colon follows, as in a letter's own number line. */
  readonly colon: boolean;
  /** Whether it is spelt right: only then it makes a number of what is none by itself (`CV1411/2016-4P`). */
  readonly plain: boolean;
}

/** The kind word before a number, and what may stand between the two. Offsets are into the text. */
export interface Lead {
  readonly kind: Kind;
  readonly kindAt: Range;
  /** `Nghị định của Chính phủ số 82/2015/NĐ-CP`. */
  readonly issuer: ReadIssuer | null;
  /** Whether a law's name stands between: `luật đất đai số 31/2024/QH15`. */
  readonly named: boolean;
}

/** `số`, as clerks and scanners write it. */
const labels = new Set("số sô só sổ sé sế so sồ Số Sô Só Sổ So SỐ SÔ SÓ SO sỐ".split(" "));

const spelt = new Set(["số", "Số", "SỐ"]);

/** The word `số` that ends at `at`, but for blanks, a colon or a stray hyphen. */
export function labelBefore(text: string, at: number): Label | null {
  let end = skipBlanksBack(text, at, 4);
  let sign = text.charCodeAt(end - 1);
  if (sign === 45 && end < at) {
    end = skipBlanksBack(text, end - 1, 2);
    sign = text.charCodeAt(end - 1);
  }
  const colon = sign === 58;
  if (colon || sign === 46) end = skipBlanksBack(text, end - 1, 2);
  if (end === at) return null;
  let start = wordStart(text, end);
  if (end - start === 4 && text.startsWith("hiệu", start)) start = wordStart(text, skipBlanksBack(text, start, 2));
  const word = text.slice(start, start + 2);
  if ((text.charCodeAt(start) | 32) !== 115 || end - start > 9 || !labels.has(word)) return null;
  const whole = end - start === 2 || text.slice(start + 2, end).trim() === "hiệu";
  return whole ? { start, end, colon, plain: spelt.has(word) } : null;
}

/**
 * Reads the kind before the label, or before the number where there is no label (`to` is where it begins). `expected` is what the
 * number's own code stands for: it helps where a scan hurt the word, or where words stand between.
 */
export function readLead(text: string, to: number, labelled: boolean, expected: Kind | null): Lead | null {
  const end = skipBack(text, to, 5, true);
  const near = writtenKind(text, end) ?? (labelled ? forgivenKind(text, end) : null);
  if (near) return { kind: near.kind, kindAt: near.kindAt, issuer: null, named: false };
  if (!labelled) return null;
  const hurt = expected ? hurtKind(text, to, expected) : null;
  return hurt ? { ...hurt, issuer: null, named: false } : farKind(text, to, expected);
}

type Found = Pick<Lead, "kind" | "kindAt">;

/** The longest kind whose last letter stands before `end`, where nothing forgives a slip in its writing. */
function writtenKind(text: string, end: number): Found | null {
  let found: Found | null = null;
  let node: KindEnd | undefined = kindEnds;
  for (let wordEnd = end, start = wordStart(text, end); start < wordEnd; start = wordStart(text, wordEnd)) {
    node = node.before.get(text.slice(start, wordEnd));
    if (!node) break;
    if (node.kind) found = { kind: node.kind, kindAt: { start, end } };
    wordEnd = skipBack(text, start, 3, false);
    if (wordEnd === start) break;
  }
  return found;
}

/** The same by `kindOf`, which forgives case and lost tone marks. */
function forgivenKind(text: string, end: number): Found | null {
  let found: Found | null = null;
  let phrase = "";
  let wordEnd = end;
  for (let words = 0; words < longestKind; words++) {
    const start = wordStart(text, wordEnd);
    if (start === wordEnd) break;
    phrase = words === 0 ? text.slice(start, wordEnd) : `${text.slice(start, wordEnd)} ${phrase}`;
    const kind = kindOf(phrase);
    if (kind) found = { kind, kindAt: { start, end } };
    wordEnd = skipBack(text, start, 3, false);
    if (wordEnd === start) break;
  }
  return found;
}

/** Back over blanks and stray quotation marks, and a colon where `colon` allows one. */
function skipBack(text: string, at: number, most: number, colon: boolean): number {
  let p = at;
  while (p > 0 && at - p < most) {
    const sign = text.charCodeAt(p - 1);
    if (!isBlank(text, p - 1) && sign !== 0x201c && sign !== 0x201d && sign !== 34 && !(colon && sign === 58)) break;
    p--;
  }
  return p;
}

/** The kind that the code expects, with one letter lost or changed: `Thông tr số 219/2013/TT-BTC`. */
function hurtKind(text: string, to: number, expected: Kind): Found | null {
  const key = kindKey(expected.name);
  const end = skipBack(text, to, 5, true);
  let start = wordStart(text, end);
  for (let words = key.split(" ").length; words > 1; words--) start = wordStart(text, skipBack(text, start, 3, false));
  if (!oneApart(kindKey(text.slice(start, end)), key)) return null;
  return { kind: expected, kindAt: { start, end } };
}

/** Whether one letter changed, lost or added makes `a` into `b`. */
function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i + (short.length === long.length ? 1 : 0)) === long.slice(i + 1);
}

const farthest = 90;
const endsClause = /[.;()“”]/;

/** A kind further left: `Nghị định của Chính phủ số`, `Báo cáo thẩm tra số` where the code agrees. */
function farKind(text: string, to: number, expected: Kind | null): Lead | null {
  let end = skipBlanksBack(text, to, 4);
  for (let words = 0; to - end < farthest && end > 0; words++) {
    const start = wordStart(text, end);
    const found = words > 0 && start < end ? writtenKind(text, end) : null;
    if (found) return joined(text, found, to, expected, words);
    end = skipBlanksBack(text, start < end ? start : end - 1, 4);
    if (endsClause.test(text.charAt(end - 1))) return null;
  }
  return null;
}

function joined(text: string, found: Found, to: number, expected: Kind | null, words: number): Lead | null {
  const { kind, kindAt } = found;
  const between = text.slice(kindAt.end, to);
  if (kind.name === "Luật" && isLawName(between))
    return /pháp\s{1,3}$/iu.test(text.slice(Math.max(0, kindAt.start - 8), kindAt.start))
      ? null
      : { ...found, issuer: null, named: true };
  const issuer = readIssuer(text, kindAt.end);
  if (issuer) {
    const end = readDate(text, issuer.end)?.end ?? issuer.end;
    return end <= to && text.slice(end, to).trim() === "" ? { ...found, issuer, named: false } : null;
  }
  return expected === kind && words <= 4 && !/[,\d\p{Lu}]/u.test(between)
    ? { ...found, issuer: null, named: false }
    : null;
}
