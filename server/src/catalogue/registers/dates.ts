const dayFirst = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const inWords = /^(?:ngày\s{1,3})?(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4})$/i;

/**
 * A date as registers write it (`05/3/2020`, `5-3-2020`, `2020-03-05`, `ngày 05 tháng 3 năm 2020`; a time of day
 * behind it is left out) as `yyyy-mm-dd`, which compares as text. `null` where it is none or not in the calendar.
 */
export function isoDate(written: string): string | null {
  const text = written.normalize("NFC").trim();
  const ymd = yearFirst.exec(text);
  if (ymd) return inCalendar(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const dmy = dayFirst.exec(text) ?? inWords.exec(text);
  return dmy ? inCalendar(Number(dmy[3]), Number(dmy[2]), Number(dmy[1])) : null;
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** No document of the State is older than 1945. */
function inCalendar(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : days[month - 1];
  if (year < 1945 || year > 2199 || last === undefined || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
