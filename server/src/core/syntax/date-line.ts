import type { PlainText } from "../text/plain-text.ts";
import { unaccent } from "../text/vietnamese.ts";
import type { DateText, PlaceAndDate } from "./letter.ts";

/** Day, month and year are the second, fourth and sixth group of both. */
const inWords =
  /(ng[aà]y)([\s.…_]{0,40}|.{1,10}?)(th\S{0,2}ng)([\s.…_]{0,40}|.{1,8}?)(n[ae]m\s{0,3})(\d{2,4}|[.…_]{1,8})?/isu;
const slashed = /(ng[aà]y\s+)?(\d{1,2})([/.-])(\d{1,2})([/.-])(\d{4})/iu;

/** Reads `Hà Nội, ngày 05 tháng 3 năm 2020`; a blank day, month or year is `null`. */
export function readPlaceAndDate(text: PlainText): PlaceAndDate {
  const bare = unaccent(text.text);
  const m = inWords.exec(bare) ?? slashed.exec(bare);
  const before = m ? text.slice(0, m.index) : text;
  const comma = /\s*,\s*$/.exec(before.text);
  const end = comma ? comma.index : before.text.trimEnd().replace(/(?<=\p{Ll})\.$/u, "").length;
  const place = before.slice(0, end).trim();
  const commaAt = comma ? comma.index + comma[0].indexOf(",") : -1;
  return {
    span: text.span,
    text,
    place: place.text === "" ? null : place,
    comma: comma ? before.slice(commaAt, commaAt + 1) : null,
    date: m ? readDate(text, m) : null,
  };
}

function readDate(text: PlainText, m: RegExpExecArray): DateText {
  const digits = (group: number): PlainText | null => {
    const part = text.part(m, group)?.trim();
    return part && /^\d(?: ?\d)*$/.test(part.text) ? part : null;
  };
  const [day, month, year] = [digits(2), digits(4), digits(6)];
  const whole = text.slice(m.index, m.index + m[0].length).trim();
  return {
    span: whole.span,
    text: whole,
    day,
    month,
    year,
    iso: day && month && year ? isoDate(value(year), value(month), value(day)) : null,
  };
}

/** Scanners tear digits apart: `ngày 2 3 tháng 8`. */
const value = (digits: PlainText): number => Number(digits.text.replace(" ", ""));

/** `yyyy-mm-dd`, or `null` where there is no such day in the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  const days =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  if (day > days) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
