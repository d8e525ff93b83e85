import { numeralFor } from "../../core/text/numerals.ts";

const roman = (n: number): string => numeralFor(n, "roman") ?? String(n);

/** Behind Z come AA, BB, CC: Word repeats the letter. */
const letters = (n: number): string =>
  n < 1 || n > 780 ? String(n) : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

function vietnameseCounting(n: number): string {
  if (n < 0 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return digits[ones] ?? "";
  const one = ones === 1 && tens > 1 ? "mốt" : ones === 5 ? "lăm" : ones === 4 && tens > 1 ? "tư" : digits[ones];
  return [tens === 1 ? "mười" : `${digits[tens]} mươi`, ones === 0 ? "" : one].join(" ").trim();
}

const formats: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
  decimalEnclosedParen: (n) => `(${n})`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  vietnameseCounting,
  cardinalText: vietnameseCounting,
  none: () => "",
};

/** A number as a list writes it: `iv`, `aa`, `hai mươi mốt`. Formats that no Vietnamese letter has come out in digits. */
export function counted(n: number, format: string): string {
  return (formats[format] ?? String)(n);
}
