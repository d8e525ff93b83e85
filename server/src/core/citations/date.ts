import { isoDate } from "../syntax/date-line.ts";
import { isAlphanumeric, isDigit, isLetter, skipBlanks } from "./chars.ts";

/** A date read in a text. Offsets are into that text. */
export interface ReadDate {
  /** At `ngày` (or `tháng`, `năm`, where the day is not said). */
  readonly start: number;
  readonly end: number;
  /** `yyyy-mm-dd` where the date is complete and in the calendar. */
  readonly iso: string | null;
}

const part = "(\\d{1,2}|[.…_]{1,12})";
const day = `[nN][gG][aàAÀ][yY]\\s{0,4}${part}?`;
const after = "(?![\\p{L}\\d/])";

/** `ngày 06/5/2021`, `ngày 01-10-1997`, `ngày 6.5.2021`; with two digits for the year the century is not guessed. */
const figures = new RegExp(`${day}\\s?[/.–-]\\s?${part}\\s?[/.–-]\\s?(\\d{4}|\\d{2})${after}`, "uy");

/** `ngày 05 tháng 3 năm 2020`, also with a blank day. */
const inWords = new RegExp(
  `${day}\\s{1,12}[tT][hH][aáAÁ][nN][gG]\\s{0,4}${part}\\s{0,3},?\\s{0,3}(?:[nN][aăAĂ][mM]\\s{0,3}|[/.-]\\s?)(\\d{4})${after}`,
  "uy",
);

/** `năm 2021`, `tháng 5 năm 2021`: what is left of a date where the day is not said. */
const withoutDay =
  /(?:th[aá]ng\s{1,3}\d{1,2}(?:\s{1,3}n[aăắ]m\s{1,3}|\s?[/-]\s?)|n[aăắ]m\s{1,3})(?:19|20)\d\d(?![\p{L}\d/-])/iuy;

const introduced = /(?:đề|ký|ra|ban hành|cùng)\s{1,3}/uy;

/** Reads the date that follows at `at`, after blanks and a comma; `null` where none does. */
export function readDate(text: string, at: number): ReadDate | null {
  const blanks = skipBlanks(text, at, 4);
  const comma = text.charCodeAt(blanks) === 44;
  let start = comma ? skipBlanks(text, blanks + 1, 4) : blanks;
  let first = text.charCodeAt(start) | 32;
  if (first === 98 || first === 99 || first === 107 || first === 114 || first === 0x131) {
    introduced.lastIndex = start;
    start += introduced.exec(text)?.[0].length ?? 0;
    first = text.charCodeAt(start) | 32;
  }
  if (first === 110) {
    const usual = usualDate(text, start);
    if (usual) return usual;
    const m = saysMonth(text, start) ? match(inWords, text, start) : match(figures, text, start);
    if (m) return { start, end: start + m[0].length, iso: iso(m[1], m[2], m[3]) };
  }
  if (comma || start === at || (first !== 110 && first !== 116)) return null;
  withoutDay.lastIndex = start;
  const m = withoutDay.exec(text);
  return m ? { start, end: start + m[0].length, iso: null } : null;
}

/** `ngày 05 tháng 3 năm 2020`, as nearly all are written, letter by letter: a pattern takes several times as long. */
function usualDate(text: string, start: number): ReadDate | null {
  if (!text.startsWith("ngày ", start)) return null;
  const dayAt = start + "ngày ".length;
  const dayEnd = digitsEnd(text, dayAt, 2);
  if (dayEnd === dayAt || !text.startsWith(" tháng ", dayEnd)) return null;
  const monthAt = dayEnd + " tháng ".length;
  const monthEnd = digitsEnd(text, monthAt, 2);
  if (monthEnd === monthAt || !text.startsWith(" năm ", monthEnd)) return null;
  const yearAt = monthEnd + " năm ".length;
  const end = yearAt + 4;
  const next = text.charCodeAt(end);
  if (digitsEnd(text, yearAt, 4) < end || isAlphanumeric(text, end) || next === 47 || next > 0x2fff) return null;
  const iso = isoDate(figure(text, yearAt, end), figure(text, monthAt, monthEnd), figure(text, dayAt, dayEnd));
  return { start, end, iso };
}

/** The number that the digits between two offsets are. */
function figure(text: string, from: number, to: number): number {
  let value = 0;
  for (let p = from; p < to; p++) value = value * 10 + text.charCodeAt(p) - 48;
  return value;
}

function digitsEnd(text: string, at: number, most: number): number {
  let p = at;
  while (p - at < most && isDigit(text, p)) p++;
  return p;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a word stands behind the day, `ngày 05 tháng`, and no sign, `ngày 05/3`; the day may be left blank. */
function saysMonth(text: string, at: number): boolean {
  let p = skipBlanks(text, at + 4, 4);
  while (p - at < 24 && !isLetter(text, p) && (isDigit(text, p) || ".…_".includes(text.charAt(p)))) p++;
  p = skipBlanks(text, p, 12);
  return (text.charCodeAt(p) | 32) === 116;
}

const iso = (day = "", month = "", year = ""): string | null =>
  isDigit(day, 0) && isDigit(month, 0) && year.length === 4 ? isoDate(Number(year), Number(month), Number(day)) : null;
