import { kindOfCode } from "./kinds.ts";
import { cleanNumber } from "./number-parts.ts";

/** A number and symbol read in a text: `48/NQ-CP`, `30/2020/NĐ-CP`, `24-KL/TW`. */
export interface ReadNumber {
  readonly end: number;
  /** As meant: composed, without the blanks and line breaks inside. */
  readonly value: string;
}

const sequence = /\d{1,8}(?:\.\d{1,3})?[a-zA-ZđĐ]?(?![\p{L}\p{N}])/uy;
const slash = /\s{0,3}\/\s{0,2}/y;
const hyphen = /\s{0,2}[-\u2010\u2011\u2013\u2014]\s{0,3}/y;
const year = /(?:19|20)\d\d(?![\p{L}\d])/uy;
const code = /\p{Lu}[\p{L}\d&]{0,23}(?:\.\p{Lu}{2}[\p{L}\d]{0,6})?(?:\(\p{Lu}\d{0,3}\))?/uy;
const lowerCode = /\p{Ll}{1,6}(?:[-/]\p{Ll}{1,6})?(?![\p{L}\d])/uy;
const tail = /\d{1,4}\p{Lu}{0,4}(?![\p{L}\d])/uy;
/** What scans glue to a code: `BYT-MTngày`. */
const glued = /(?:ngày|ngay|của|về)$/;
/** Codes are capitals, or a mixture of at least two capitals with small letters: `TTg`, `SNgV`, `QyĐ`. */
const likeCode =
  /^(?:[A-ZĐƯÐ][A-ZĐƯÐ\d&]*|[A-ZĐƯÐ][A-Za-zĐđƯưÐ\d&]*[A-ZĐƯÐ][A-Za-zĐđƯưÐ\d&]*|TTg|TTr|CTr)(?:\.\p{Lu}.*)?(?:\(.*)?$/u;
/** Anything that a company may call a number: `CV1411/2016-4P`, `KCH-22-895`. Only after kind and `số`. */
const anything = /(?=[^\s]{0,40}\d)[\p{Lu}\d][\p{L}\d]{0,15}(?:[-/.][\p{L}\d]{1,16}){1,5}(?![\p{L}\d])/uy;
const digits = /\d{1,8}(?![\p{L}\d/.-])/uy;

/** Nearly all of them, in one go: nothing behind may be part of it. The rest is read step by step. */
const usual =
  /(?:\d{1,5}-(?:[A-ZĐ]{2,3}|TTr|CTr)\/[A-ZĐ]{2,12}|\d{1,7}[a-z]?(?:\/(?:19|20)\d\d)?\/(?:[A-ZĐ]{2,12}(?:-(?:[A-ZĐ]{2,12}|TTg))?|TTr-[A-ZĐ]{2,12}|(?:UBTV)?QH\d\d))(?![\p{L}\d]|\s{0,2}[-/&.(\u2010\u2011\u2013\u2014])/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Reads the number that begins at `at`. `named` says that a kind word and `số` stand before it: then what would
 * else be no number (`CV1411/2016-4P`, `05/cv`) is one.
 */
export function readNumber(text: string, at: number, named: boolean): ReadNumber | null {
  const plain = match(usual, text, at);
  if (plain !== null) return { end: at + plain.length, value: plain };
  const end = regular(text, at, named) ?? (named ? irregular(text, at) : null);
  return end === null ? null : { end, value: cleanNumber(text.slice(at, end)) };
}

/** The number of a letter that gives no symbol: `công văn số 123`. */
export function readDigits(text: string, at: number): ReadNumber | null {
  const found = match(digits, text, at);
  return found === null ? null : { end: at + found.length, value: found };
}

function irregular(text: string, at: number): number | null {
  const found = match(anything, text, at);
  return found === null || /^\d+(?:[-/.]\d+)*$/.test(found) ? null : at + found.length;
}

function regular(text: string, at: number, named: boolean): number | null {
  const head = match(sequence, text, at);
  if (head === null) return null;
  let p = at + head.length;
  const slashed = match(slash, text, p);
  const separator = slashed ?? match(hyphen, text, p);
  if (separator === null || (slashed === null && /^\s.+\s$/u.test(separator))) return null;
  p += separator.length;
  const dated = slashed === null ? null : match(year, text, p);
  if (dated === null) return readSymbol(text, p, named);
  p += dated.length;
  const next = match(slash, text, p) ?? match(hyphen, text, p);
  const symbol = next === null || /^\s.+\s$/u.test(next) ? null : readSymbol(text, p + next.length, named);
  return symbol ?? p;
}

/** Reads the codes of a symbol: `NĐ-CP`, `UBND-VP`, `KL/TW`, `CV-Habeco.NA`, `QH14/2019`. */
function readSymbol(text: string, at: number, named: boolean): number | null {
  const first = readCode(text, at);
  if (first === null) {
    const lower = named ? match(lowerCode, text, at) : null;
    return lower === null ? null : at + lower.length;
  }
  if (!named && !likeCode.test(first)) return null;
  let p = at + first.length;
  for (let codes = 1; codes < 12; codes++) {
    const separator = match(hyphen, text, p) ?? match(slash, text, p);
    if (separator === null) break;
    const q = p + separator.length;
    const next = readCode(text, q) ?? match(tail, text, q) ?? (codes > 1 ? match(lowerCode, text, q) : null);
    if (next === null || !goesOn(separator, first, next, codes)) break;
    p = q + next.length;
  }
  return p;
}

/** Blanks around the sign are let pass only where the symbol cannot be at its end: `NĐ - CP`, `TT- BTC`, `LĐTBXH -LĐTL`. */
function goesOn(separator: string, first: string, next: string, codes: number): boolean {
  if (!/\s/.test(separator)) return true;
  if (codes > 1 || next.length < 2 || !likeCode.test(next)) return false;
  return kindOfCode(first) !== null || !/^\s.+\s$/u.test(separator);
}

function readCode(text: string, at: number): string | null {
  const found = match(code, text, at);
  return found === null ? null : found.replace(glued, "") || null;
}
