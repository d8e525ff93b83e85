import type { Letter } from "../../syntax/letter.ts";

/** First day of Thông tư 01/2011/TT-BNV, which had these rules before Nghị định 30/2020/NĐ-CP took them over. */
export const sinceCircular = { from: "2011-03-05" };

/** First day of Nghị định 30/2020/NĐ-CP, for what it changed. */
export const sinceDecree = { from: "2020-03-05" };

/**
 * Whether a letter whose day cannot be read is older than the decree all the same: its year says so, or, where there is
 * no date line at all, the dates of everything that it cites.
 */
export function isOlderThanDecree({ header: { placeAndDate }, citations }: Letter): boolean {
  if (placeAndDate) {
    const year = /(?:19|20)\d\d/.exec(placeAndDate.text.text)?.[0];
    return year !== undefined && year < sinceDecree.from.slice(0, 4);
  }
  const dates = citations.flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.length > 0 && dates.every((date) => date < sinceDecree.from);
}
