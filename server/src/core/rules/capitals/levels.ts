import { phraseList } from "../../words/phrases.ts";

/** The words for the levels of administrative units, with their first letter as a capital. */
export const levels = phraseList([
  ["tỉnh", "T"],
  ["thành phố", "T"],
  ["huyện", "H"],
  ["quận", "Q"],
  ["thị xã", "T"],
  ["thị trấn", "T"],
  ["phường", "P"],
  ["xã", "X"],
]);

const nameAfter = /^ (\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){0,3})(?![\p{L}\d])/u;

/** The name in capitals that stands behind a level at `at`; empty where none does. */
export const unitNameAt = (text: string, at: number): string => nameAfter.exec(text.slice(at, at + 44))?.[1] ?? "";
