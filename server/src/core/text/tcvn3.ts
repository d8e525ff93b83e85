/**
 * TCVN3 (TCVN 5712:1993, VN3; the “ABC” fonts .VnTime, .VnArial…) as it looks when its bytes are read as Latin-1: one
 * code unit a letter. Capitals with a tone have no codes: fonts whose name ends in H show the small letters as capitals.
 */
const letters: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const unicode = new Map<string, string>();
const tcvn3 = new Map<string, string>();
for (const [from, row] of letters) {
  [...row].forEach((letter, i) => {
    const code = String.fromCharCode(from + i);
    unicode.set(code, letter);
    tcvn3.set(letter, code);
  });
}

const line = /[^\r\n]+/g;
/** A run of letters of either sort; what has no code of TCVN3 in it is English or a number. */
const word = /[A-Za-z\u00a1-\u00fe]+/g;
const code = /[\u00a1-\u00fe]/g;
const plainSmall = /[a-z]/;
const twoCapitals = /[A-Z][^A-Z]*[A-Z]/;

/**
 * TCVN3 → Unicode (NFC), everything else left as it is. Where the plain letters of a line, or of a word, are two
 * capitals or more and none is small, the codes between them were set in a font of capitals: `CéNG HßA` → `CỘNG HÒA`.
 */
export function decodeTcvn3(text: string): string {
  return text.replace(line, (found) => (inCapitals(found) ? capitals(found) : found.replace(word, decodeWord)));
}

const decodeWord = (found: string): string => (inCapitals(found) ? capitals(found) : decodeCodes(found));
const decodeCodes = (found: string): string => found.replace(code, (sign) => unicode.get(sign) ?? sign);
const capitals = (found: string): string => decodeCodes(found).toUpperCase();
const inCapitals = (found: string): boolean => !plainSmall.test(found) && twoCapitals.test(found);

/** Unicode → TCVN3; capitals with a tone become small letters, as the fonts have it. `text` may be in any form. */
export function encodeTcvn3(text: string): string {
  return text.normalize("NFC").replace(/\P{ASCII}/gu, (letter) => {
    return tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter;
  });
}
