/** `2021-05-06` → `06/5/2021`, as dates are written in letters: a zero before days under 10 and the months 1 and 2. */
export function vietnameseDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${monthOf(month)}/${year}`;
}

const monthOf = (month: string): string => (Number(month) < 3 ? month : String(Number(month)));

/** The day `iso` in the form in which `written` gives a day: `ngày 05 tháng 3 năm 2020`, `05/3/2020`. `null` where it gives none. */
export function dateLike(written: string, iso: string): string | null {
  const [year = "", month = "", day = ""] = iso.split("-");
  const numbers = /\d{1,2}(\D{1,12})\d{1,2}(\D{1,12})\d{4}/u;
  if (!numbers.test(written)) return null;
  return written.replace(numbers, (_, a: string, b: string) => `${day}${a}${monthOf(month)}${b}${year}`);
}
