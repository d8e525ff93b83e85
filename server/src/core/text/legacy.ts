import type { Bilingual } from "../rules/rule.ts";
import { decodeWindows1258 } from "./windows-1258.ts";

/** How Vietnamese was written before Unicode: `windows-1258` is a code page, the others are habits of fonts. */
export type Legacy = "windows-1258" | "tcvn3" | "vni";

/** How much of a file is looked at. */
const enough = 1 << 16;

/** Signs that TCVN3 puts inside words, which no language writes there: `v¨n b¶n`, `®Õn`. */
const tcvn3 = /(?<=[A-Za-z])[\u00a8-\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a7-\u00ac\u00ae](?=[A-Za-z])/g;
/** VNI puts a second letter behind the vowel for its marks: `vaên baûn`, `hieäu`. */
const vni =
  /(?<=[aeouyAEOUY\u00f4\u00d4\u00f6\u00d6])[\u00f8\u00fb\u00ef\u00e4\u00e5\u00eb\u00fc\u00d8\u00db\u00cf\u00c4\u00c5\u00cb\u00dc]/g;
const vietnamese = /[\u0300\u0301\u0303\u0309\u0323\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/g;
/** Letters of the code page that Vietnamese does not have. */
const foreign =
  /[\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc\u00ff]/g;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** What a text of Unicode, read from a legacy font's letters, really is; `null` where it is what it seems. */
export function legacyText(text: string): Legacy | null {
  const head = text.slice(0, enough);
  const real = count(head, vietnamese);
  const [a, b] = [count(head, tcvn3), count(head, vni)];
  if (Math.max(a, b) < 3 || Math.max(a, b) <= real) return null;
  return a >= b ? "tcvn3" : "vni";
}

/** What the bytes of a Vietnamese text are that is not Unicode; `null` where nothing speaks for any. */
export function legacyBytes(bytes: Uint8Array): Legacy | null {
  const head = bytes.subarray(0, enough);
  const asLatin = Array.from(head, (code) => String.fromCharCode(code)).join("");
  const font = legacyText(asLatin);
  if (font) return font;
  const text = decodeWindows1258(head);
  const real = count(text, vietnamese);
  return real > 0 && count(text, foreign) * 20 <= real ? "windows-1258" : null;
}

/** Why a text in the letters of an old font is not read, and what to do. */
export const legacyProblem = (found: "tcvn3" | "vni"): Bilingual => {
  const [name, fonts] = found === "tcvn3" ? ["TCVN3 (ABC)", ".VnTime, .VnArial…"] : ["VNI", "VNI-Times, VNI-Helve…"];
  return {
    vi: `tệp viết bằng bảng mã ${name} (phông ${fonts}) nên không đọc được chữ Việt; hãy chuyển mã sang Unicode (công cụ chuyển mã của UniKey) rồi lưu lại dạng UTF-8`,
    en: `written in ${name} (fonts ${fonts}), in which Vietnamese cannot be read; convert it to Unicode (the converter of UniKey) and save it as UTF-8`,
  };
};
