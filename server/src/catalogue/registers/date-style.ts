/** Parts of a date as a register writes it, in the order they stand. */
const dayFirst = /^(\d{1,2})(\s?[/.-]\s?)(\d{1,2})\s?[/.-]\s?\d{4}/;
const yearFirst = /^\d{4}([/.-])(\d{1,2})[/.-](\d{1,2})/;

/**
 * A day (`yyyy-mm-dd`) in the way of other dates of the same column: order, sign and noughts. Noughts before January
 * and February are judged apart, to which alone the decree gives them. Without examples `dd/mm/yyyy`.
 */
export function dateLike(iso: string, examples: readonly string[]): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const latest = examples.at(-1) ?? "";
  const inOrder = yearFirst.exec(latest);
  if (inOrder) {
    const [, sign = "-", aMonth = "", aDay = ""] = inOrder;
    const isShort = aMonth.length < 2 || aDay.length < 2;
    return isShort ? [year, Number(month), Number(day)].join(sign) : [year, month, day].join(sign);
  }
  const parts = examples.map((text) => dayFirst.exec(text)).filter((match) => match !== null);
  const sign = parts.at(-1)?.[2] ?? "/";
  const days = parts.map(([, text = ""]) => text);
  const months = parts.map(([, , , text = ""]) => text);
  const alike = months.filter((text) => isEarly(text) === isEarly(month));
  const telling = alike.length > 0 || isEarly(month) ? alike : months;
  return [shaped(day, days), shaped(month, telling), year].join(sign);
}

const isEarly = (month: string): boolean => Number(month) < 3;

/** `05` or `5`, as the last of the examples below ten has it. */
function shaped(number: string, examples: readonly string[]): string {
  const example = examples.findLast((text) => Number(text) < 10);
  return example !== undefined && example.length < 2 ? String(Number(number)) : number;
}
