/** First day of each term of the Central Committee, from the close of congresses VIII to XIV. */
const centralTerms = ["1996-07-01", "2001-04-22", "2006-04-25", "2011-01-19", "2016-01-28", "2021-02-01", "2026-01-23"];

/**
 * Whether two days lie in the same term of a Party committee, within which a number is given once for each type
 * (Hướng dẫn 05-HD/VPTW, Phần II, I.3.1.1). Local congresses are held in the years that end in 0 and 5, on days that
 * are not known here: those years are of no certain term.
 */
export function sameTerm(a: string, b: string, central: boolean): boolean {
  return central ? centralTerm(a) === centralTerm(b) : localTerm(a) === localTerm(b) && localTerm(a) !== null;
}

const centralTerm = (day: string): number => centralTerms.findLastIndex((start) => start <= day);

function localTerm(day: string): number | null {
  const year = Number(day.slice(0, 4));
  return year % 5 === 0 ? null : Math.floor(year / 5);
}
