import { isoDate } from "../../syntax/date-line.ts";
import type { Letter } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { vietnameseDate } from "../citations/dates.ts";
import { dateOf } from "../header/progress.ts";
import { rule, suggest } from "../rule.ts";
import { daysOf, isOther, lastBefore } from "./days.ts";

/** As `Date` counts them: 0 is Sunday. */
const names = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"] as const;
const inFigures = -1;
const weekdays = phraseList<number>([...names.map((name, i) => [name, i] as const), ["thứ", inFigures]]);

/** `Thứ nhất, … Thứ hai, …`: points, not days. */
const firstly = phraseList([["thứ nhất", true]]);

const figure = /\s{1,2}([2-7])(?!\d|[\p{L}/])/uy;
const dateBehind =
  /\s{0,2}[,(]?\s{0,2}(?:ngày\s{1,3})?(?<day>\d{1,2})(?:(?<sign>[/.-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}))?|\s{1,3}tháng\s{1,3}(?<word>\d{1,2})(?:,?\s{1,3}năm\s{1,3}(?<full>\d{4}))?)(?![\p{L}\d/]|[.,-]\d)/uy;
/** What comes before a day of the week; before an ordinal (`kỳ họp thứ hai`) stands what is counted. */
const opensDay =
  /(?:^|[\n,;:(*+–-]|(?<!\p{L})(?:sáng|chiều|tối|trưa|đêm|vào|từ|đến|hết|hôm|trước|phút|giờ|ngày|là|nhằm|tức|lúc)|\d\s?[hg]|\d['’])\s{0,3}$/iu;
/** `ngày 10/3/2026 (chiều thứ Hai)` */
const behindDate = /^\s{0,2}\(\s?(?:(?:sáng|chiều|tối|nhằm|tức)\s(?:ngày\s)?)?$/iu;

/** The day of the week is that of the date beside it. */
export const bodyWeekday = rule({
  name: "body-weekday",
  component: "body",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Ngày {date} là {wanted}, không phải “{found}”: kiểm tra lại thứ hoặc ngày.",
    en: "{date} is {wantedEn}, not “{found}”: check the day of the week or the date.",
  },
  why: {
    vi: "Thứ và ngày mâu thuẫn thì người được mời không biết theo bên nào; lỗi này thường do dùng lại văn bản của tuần hoặc năm trước.",
    en: "Where weekday and date disagree, guests do not know which to follow; most often the text is left from another week or year.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const matches = phrasesOf(letter, weekdays);
    if (matches.length === 0) return;
    const { text } = letter.source;
    const own = dateOf(letter);
    let last = Number.NEGATIVE_INFINITY;
    for (const { span, value } of matches) {
      const written = value === inFigures ? figureAt(text, span.end) : { weekday: value, end: span.end };
      if (!written) continue;
      const at = { start: span.start, end: written.end };
      // `thứ Bảy, Chủ nhật ngày …`: which date is whose cannot be told.
      const alone = at.start - last > 8;
      last = at.end;
      if (!alone || !isWeekday(letter, at.start, value)) continue;
      const days = dateBeside(letter, at, own);
      if (days.length === 0 || days.some((iso) => weekdayOf(iso) === written.weekday)) continue;
      const found = text.slice(at.start, at.end);
      const [only] = days;
      const weekday = weekdayOf(only as string);
      const values = {
        date: vietnameseDate(only as string),
        wanted: likeName(weekday),
        wantedEn: english(weekday),
        found,
      };
      const fix = suggest(replace({ span: at }, likeWritten(found, weekday)));
      report({ span: at }, values, ...(days.length === 1 ? [fix] : []));
    }
  },
});

function figureAt(text: string, end: number): { weekday: number; end: number } | null {
  figure.lastIndex = end;
  const m = figure.exec(text);
  return m ? { weekday: Number(m[1]) - 1, end: figure.lastIndex } : null;
}

/** `Thứ hai, …` at the beginning of a line may be the second of several points; quoted it is another text's. */
function isWeekday(letter: Letter, start: number, value: number): boolean {
  const before = letter.source.text.slice(Math.max(0, start - 16), start);
  if (value === 0) return !/[“"]$/.test(before);
  if (!opensDay.test(before)) return false;
  return !/(?:^|\n)[\s*+–-]{0,6}$/u.test(before) || phrasesOf(letter, firstly).length === 0;
}

type Place = { readonly start: number; readonly end: number };

/** The date beside a day of the week; three of them where the year is not said, none where there is no date. */
function dateBeside(letter: Letter, { start, end }: Place, own: string | null): string[] {
  const { text } = letter.source;
  dateBehind.lastIndex = end;
  const m = dateBehind.exec(text)?.groups;
  if (m) {
    if (isOther(text, { start, end: dateBehind.lastIndex })) return [];
    return candidates(m.year ?? m.full, Number(m.month ?? m.word), Number(m.day), own);
  }
  const before = lastBefore(daysOf(letter), start);
  if (!before || start - before.span.end > 20 || !/^\s?[),]/.test(text.slice(end, end + 2))) return [];
  if (!behindDate.test(text.slice(before.span.end, start))) return [];
  return candidates(before.year?.toString(), before.month, before.day, own);
}

function candidates(year: string | undefined, month: number, day: number, own: string | null): string[] {
  const near = own === null ? [] : [0, -1, 1].map((d) => Number(own.slice(0, 4)) + d);
  const years = year === undefined ? near : [Number(year)];
  return years.map((y) => isoDate(y, month, day)).filter((iso) => iso !== null);
}

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

const likeName = (weekday: number): string => (weekday === 0 ? "Chủ nhật" : `thứ ${capital(second(weekday))}`);
const second = (weekday: number): string => (names[weekday] as string).split(" ")[1] as string;
const capital = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1);
const english = (weekday: number): string =>
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday] as string;

/** In figures where the other was, with the capitals that it had. */
function likeWritten(found: string, weekday: number): string {
  if (weekday === 0) return "Chủ nhật";
  const first = /^(?:T|C)/.test(found) && !/^Chủ nhật$/u.test(found) ? "Thứ" : "thứ";
  if (/\d$/.test(found)) return `${first} ${weekday + 1}`;
  const isSmall = /\s\p{Ll}/u.test(found) && !/^Chủ/u.test(found);
  return `${first} ${isSmall ? second(weekday) : capital(second(weekday))}`;
}
