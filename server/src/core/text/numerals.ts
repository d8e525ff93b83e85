/** How a numeral is written: `II`, `3`, `đ`, `nhất` (as in `Phần thứ nhất`). */
export type NumeralStyle = "roman" | "arabic" | "letter" | "words";

/** Letters of points in the order of the Vietnamese alphabet, those with a hat or a horn left out. */
const letters = [..."abcdđeghiklmnopqrstuvxy"];

/** Behind `thứ`. */
const words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

const digits: readonly (readonly [value: number, roman: string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** What a numeral counts, from 1; `null` where it is none of its style: `f`, `IIII`. */
export function countedBy(numeral: string, style: NumeralStyle): number | null {
  switch (style) {
    case "arabic":
      return Number(numeral) || null;
    case "letter":
      return letters.indexOf(numeral.toLowerCase()) + 1 || null;
    case "words":
      return words.indexOf(numeral.toLowerCase()) + 1 || null;
    case "roman":
      return romanValue(numeral);
  }
}

/** The numeral of a value in a style; `null` where the style does not reach so far. */
export function numeralFor(value: number, style: NumeralStyle): string | null {
  if (!Number.isInteger(value) || value < 1) return null;
  switch (style) {
    case "arabic":
      return String(value);
    case "letter":
      return letters[value - 1] ?? null;
    case "words":
      return words[value - 1] ?? null;
    case "roman":
      return value < 400 ? romanFor(value) : null;
  }
}

function romanFor(value: number): string {
  let rest = value;
  let roman = "";
  for (const [step, sign] of digits) {
    while (rest >= step) {
      roman += sign;
      rest -= step;
    }
  }
  return roman;
}

function romanValue(roman: string): number | null {
  let value = 0;
  let at = 0;
  for (const [step, sign] of digits) {
    while (roman.startsWith(sign, at)) {
      value += step;
      at += sign.length;
    }
  }
  return at === roman.length && at > 0 && romanFor(value) === roman ? value : null;
}
