import { memo } from "../text/memo.ts";
import { foldTone } from "../text/vietnamese.ts";

/** `đặc khu`, and the levels there were with districts: Hiến pháp, Điều 110; Luật 72/2025/QH15, Điều 1. */
export type Level = "tỉnh" | "thành phố" | "quận" | "huyện" | "thị xã" | "thị trấn" | "phường" | "xã" | "đặc khu";

const minorityName = /(?:đa|[ăắ])k(?!\p{Ll})/gu;
/** `Qui Nhơn`, `Lí Nhân`: the same sound in two spellings. */
const lastVowel = /(?<=(?<!\p{L})(?:[hklmst]|qu))[iìíỉĩị](?!\p{L})/gu;
const toY: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/**
 * A name of a unit as it is compared: small letters, tone marks where the decree has them (`hòa`), `đắk` and `đak` as
 * `đăk`, a last `i` as `y`, one kind of apostrophe and dash with spaces around it, no zero before a number
 * (`Phường 01`).
 */
export const foldPlace = memo((name: string): string =>
  foldTone(name.normalize("NFC").toLowerCase())
    .replace(minorityName, (found) => (found === "đak" ? "đăk" : "ăk"))
    .replace(lastVowel, (i) => toY[i] ?? i)
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ?[–—-] ?/g, " - ")
    .replace(/(?<![\p{L}\d])0(?=\d)/gu, "")
    .trim(),
);

const words: readonly (readonly [word: string, level: Level])[] = [
  ["thành phố", "thành phố"],
  ["tp.", "thành phố"],
  ["tp", "thành phố"],
  ["tỉnh", "tỉnh"],
  ["quận", "quận"],
  ["huyện", "huyện"],
  ["thị xã", "thị xã"],
  ["tx.", "thị xã"],
  ["tx", "thị xã"],
  ["thị trấn", "thị trấn"],
  ["tt.", "thị trấn"],
  ["phường", "phường"],
  ["p.", "phường"],
  ["xã", "xã"],
  ["đặc khu", "đặc khu"],
  ["đk.", "đặc khu"],
  ["đk", "đặc khu"],
];

/** A name as it is written, and its level where it begins with one. */
export interface WrittenPlace {
  readonly level: Level | null;
  /** Folded, without the level. */
  readonly name: string;
}

/** Takes the level off a name: `Phường Ba Đình`, `TP. Huế`, `tỉnh Nghệ An`. A name without one is all name. */
export const readPlace = memo((written: string): WrittenPlace => {
  const name = foldPlace(written);
  for (const [word, level] of words) {
    if (!name.startsWith(word)) continue;
    const rest = name.slice(word.length);
    if (rest.startsWith(" ") || (word.endsWith(".") && rest !== "")) return { level, name: rest.trimStart() };
  }
  return { level: null, name };
});
