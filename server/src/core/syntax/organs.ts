import { fewLines, memo } from "../text/memo.ts";
import type { PlainText } from "../text/plain-text.ts";
import { unaccent } from "../text/vietnamese.ts";
import { bareHeads, organHeads } from "./words.ts";

const heads = new Set(organHeads);

/** Key for the closed lists: no diacritics, capitals, single spaces. Keeps the length of NFC text without double spaces. */
export const wordKey = memo((text: string): string => unaccent(text).toUpperCase(), fewLines);

/** Whether a line begins the name of an organ (`SỞ NỘI VỤ`) rather than goes on with one (`TỈNH BẮC KẠN`). */
export function beginsOrgan(text: string): boolean {
  const words = wordKey(text).split(/\s+/);
  if (words.length < 2) return false;
  for (let n = Math.min(3, words.length); n > 0; n--) if (heads.has(words.slice(0, n).join(" "))) return true;
  return false;
}

/** A place in small letters, as the second line of an organ's name has it: `Tỉnh Hà Tĩnh`, `xã An Phú`. */
export const placeInSmallLetters =
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s{1,3}[\p{Lu}\d]/u;

const namedByPlace =
  /(?:^|\s)(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND|UY BAN MAT TRAN TO QUOC VIET NAM|DANG BO|DANG UY)$/;

/** Whether a name in capitals (its first line) wants a place below it. */
export const wantsPlace = (name: string): boolean => namedByPlace.test(wordKey(name));

/** A superior run together with the body below it: `BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN`, `UBND TỈNH PHÚ THỌ SỞ Y TẾ`. */
const runTogether: readonly RegExp[] = [
  /^BO (?:[\p{Lu},&-]+ ){1,8}?(?=(?:TONG CUC|CUC|VU|VIEN|HOC VIEN|TRUONG|BENH VIEN) )/u,
  /^(?:UBND|UY BAN NHAN DAN) (?:TINH|THANH PHO|HUYEN|QUAN|THI XA|XA|PHUONG|DAC KHU) (?:[\p{Lu}'-]+ ){1,6}?(?=(?:SO|(?<!HAI )PHONG|VAN PHONG|TRUNG TAM|TRUONG|BAN QUAN LY|THANH TRA) )/u,
  /^DANG BO (?:[\p{Lu},&-]+ ){1,8}?(?=(?:DANG UY|HUYEN UY|QUAN UY|THI UY|THANH UY|CHI BO) )/u,
];

/** Cuts a line of the left column where a second name begins on it. */
export function cutNames(line: PlainText): PlainText[] {
  const key = wordKey(line.text);
  const m = runTogether.map((pattern) => pattern.exec(key)).find((found) => found !== null);
  return m ? [line.slice(0, m[0].length).trim(), line.slice(m[0].length)] : [line];
}

/**
 * Groups the lines of the left column into names, each a list of lines: `ỦY BAN NHÂN DÂN` + `TỈNH BẮC KẠN` is one,
 * `BỘ TÀI CHÍNH` + `TỔNG CỤC THUẾ` two. The last is the issuer's, the one before its direct superior's.
 */
export function groupNames(lines: readonly PlainText[]): PlainText[][] {
  const names: PlainText[][] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const bare = last && names.length === 1 && last.length === 1 && bareHeads.has(wordKey((last[0] as PlainText).text));
    if (last && (bare || !beginsOrgan(line.text) || /[-,]$|\sVÀ$/.test((last.at(-1) as PlainText).text)))
      last.push(line);
    else names.push([line]);
  }
  return names;
}
