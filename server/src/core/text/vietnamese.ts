/**
 * Folds of Vietnamese text for comparing. Each keeps the length of an NFC string, so a match found in the
 * folded text stands at the same offsets in the text itself.
 */

const toneGroups: Readonly<Record<string, string>> = {
  a: "aàáảãạ",
  o: "oòóỏõọ",
  u: "uùúủũụ",
  e: "eèéẻẽẹ",
  y: "yỳýỷỹỵ",
};

/** `oà` → `òa`: the pairs in which two ways of placing the tone mark are in use. */
const olderPlacement = new Map<string, string>();
for (const [first, second] of ["oa", "oe", "uy"]) {
  for (let tone = 1; tone < 6; tone++) {
    const from = (first as string) + at(second as string, tone);
    const to = at(first as string, tone) + (second as string);
    olderPlacement.set(from, to);
    olderPlacement.set(from.toUpperCase(), to.toUpperCase());
    olderPlacement.set(capital(from), capital(to));
  }
}

function at(vowel: string, tone: number): string {
  return (toneGroups[vowel] as string)[tone] as string;
}

function capital(s: string): string {
  return s.slice(0, 1).toUpperCase() + s.slice(1);
}

/** Behind `q` the `u` is no vowel; that is asked of what was found, as it is asked at every letter otherwise. */
const newerPlacement = /(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/**
 * Tone marks put where the decree's own text mostly has them (`hoà` → `hòa`, `uỷ` → `ủy`), the case kept.
 * Only open syllables have two placements: `hoàn`, `quý` stay. `text` must be NFC.
 */
export function foldTone(text: string): string {
  return text.replace(newerPlacement, (pair, at: number) =>
    /[qQ]/.test(text.charAt(at - 1)) ? pair : (olderPlacement.get(pair) ?? pair),
  );
}

/** Base letter by code unit, for the blocks in which Latin letters with diacritics stand; 0 where there is none. */
const bases = new Uint16Array(0x1f00);
for (let code = 0xc0; code < bases.length; code++) {
  if (code === 0x250) code = 0x1e00;
  const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0);
  if (base < 0x80) bases[code] = base;
}
for (const [letter, base] of ["đd", "ðd", "ĐD", "ÐD"])
  bases[(letter as string).charCodeAt(0)] = (base as string).charCodeAt(0);

/** Without diacritics (`Đảng ủy` → `Dang uy`); signs that are no Latin letters stay. `text` must be NFC. */
export function unaccent(text: string): string {
  let result = "";
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const base = code < 0xc0 || code >= bases.length ? 0 : (bases[code] as number);
    if (base === 0) continue;
    result += text.slice(done, i) + String.fromCharCode(base);
    done = i + 1;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** Key under which people search: NFC, no diacritics, lower case, single spaces. Not for offsets. */
export function searchKey(text: string): string {
  return unaccent(text.normalize("NFC")).toLowerCase().replace(/\s+/g, " ").trim();
}

/** 1 for small letters, 2 for capitals, by code unit in the Latin blocks. */
const cases = new Uint8Array(bases.length);
for (let code = 65; code < cases.length; code++) {
  if (code === 0x250) code = 0x1e00;
  const char = String.fromCharCode(code);
  if (char !== char.toUpperCase()) cases[code] = 1;
  else if (char !== char.toLowerCase()) cases[code] = 2;
}

/** How many small letters and capitals of the Latin script a text has. */
export function countCases(text: string): { upper: number; lower: number } {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = cases[text.charCodeAt(i)];
    if (kind === 1) lower++;
    else if (kind === 2) upper++;
  }
  return { upper, lower };
}

/** Whether the text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  const { upper, lower } = countCases(text);
  return upper > 0 && lower === 0;
}
