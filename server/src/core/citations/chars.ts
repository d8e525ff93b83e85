/** Classes of code units, for looking around in a text without a regular expression. Text is composed (NFC). */
const small = 1;
const capital = 2;
const digit = 4;
const blank = 8;

const classes = new Uint8Array(0x3001);
for (let code = 0; code < classes.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{Ll}/u.test(char)) classes[code] = small;
  else if (/\p{L}/u.test(char)) classes[code] = capital;
  else if (/\d/.test(char)) classes[code] = digit;
  else if (/\s/.test(char)) classes[code] = blank;
}

/** Class of the code unit at `at`; 0 outside the text, for signs and for scripts that letters are not written in. */
const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

export const isLetter = (text: string, at: number): boolean => (classAt(text, at) & (small | capital)) !== 0;
export const isSmall = (text: string, at: number): boolean => classAt(text, at) === small;
export const isCapital = (text: string, at: number): boolean => classAt(text, at) === capital;
export const isDigit = (text: string, at: number): boolean => classAt(text, at) === digit;
export const isAlphanumeric = (text: string, at: number): boolean =>
  (classAt(text, at) & (small | capital | digit)) !== 0;
export const isBlank = (text: string, at: number): boolean => classAt(text, at) === blank;

/** Where the blanks that end at `at` begin; over `most` of them at most. */
export function skipBlanksBack(text: string, at: number, most: number): number {
  let p = at;
  while (p > 0 && at - p < most && isBlank(text, p - 1)) p--;
  return p;
}

/** Where the blanks that begin at `at` end; over `most` of them at most. */
export function skipBlanks(text: string, at: number, most: number): number {
  let p = at;
  while (p - at < most && isBlank(text, p)) p++;
  return p;
}

const longestWord = 40;

/** Where the word ends whose first letter stands at `at`; `at` itself where none does. */
export function wordEnd(text: string, at: number): number {
  let p = at;
  while (p - at < longestWord && isLetter(text, p)) p++;
  return p;
}

/** Where the word begins whose last letter stands before `at`; `at` itself where no letter does. */
export function wordStart(text: string, at: number): number {
  let p = at;
  while (p > 0 && at - p < longestWord && isLetter(text, p - 1)) p--;
  return p;
}
