import { memo } from "../text/memo.ts";
import type { Level } from "./fold.ts";
import { unitsNamed } from "./gazetteer.ts";

/** A unit that a text names with its level: `xã Tân Tiến`, `TP. Huế`, `TỈNH BẮC NINH`. Offsets in the text. */
export interface PlaceMention {
  readonly level: Level;
  /** Without the level, as written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const syllable = String.raw`(?:\p{Lu}[\p{L}'’]{0,9}|\d{1,2}(?![\d/]))`;
const level = String.raw`[tT](?:ỉnh|hành phố|hị xã|hị trấn)|T(?:ỈNH|HÀNH PHỐ|HỊ XÃ|HỊ TRẤN)|T[Pp]\.?|[hH]uyện|HUYỆN|[qQ]uận|QUẬN|[xX]ã|XÃ|[pP]hường|PHƯỜNG|[đĐ]ặc khu|ĐẶC KHU`;
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?<![đĐ]ô |ĐÔ )(?<level>${level})\s{0,2}(?<=[\s.])(?<name>${syllable}(?:(?: | ?[-–] ?)${syllable}){0,4})(?!\p{L})`,
  "gu",
);
/** Provincial committees of the Party: `TỈNH ỦY BẮC NINH`, `Thành ủy Hà Nội`. */
const committee = new RegExp(
  String.raw`(?<!\p{L})(?<level>[tT](?:ỉnh|hành)|T(?:ỈNH|HÀNH)) (?:ủy|ỦY|uỷ|UỶ) (?<name>${syllable}(?: ${syllable}){0,4})(?!\p{L})`,
  "gu",
);

const levels: Readonly<Record<string, Level>> = { tp: "thành phố", "tp.": "thành phố", thành: "thành phố" };

/**
 * The units that a short text (an organ's name, an addressee) names with their level, in order. Behind a name in capitals
 * other words may follow without a sign: the name is as much as some unit bears or bore, where one does.
 */
export const placesIn = memo((text: string): readonly PlaceMention[] => {
  const normal = text.normalize("NFC");
  const places = [...normal.matchAll(named), ...normal.matchAll(committee)].map((m) => {
    const { level: word = "", name = "" } = m.groups ?? {};
    const key = word.toLowerCase();
    const mention = (levels[key] ?? key) as Level;
    const own = longestKnown(mention, name);
    return { level: mention, name: own, start: m.index, end: m.index + m[0].length - name.length + own.length };
  });
  // `Lao động - Thương binh và Xã hội` names no commune.
  return places
    .filter((place) => place.level !== "xã" || !/^hội(?!\p{L})/iu.test(place.name) || isUnit(place.level, place.name))
    .sort((a, b) => a.start - b.start);
});

const isUnit = (unit: Level, name: string): boolean => unitsNamed(`${unit} ${name}`).length > 0;

function longestKnown(unit: Level, name: string): string {
  for (let own = name; own !== ""; own = own.replace(/(?:^| ?[-–] ?| )[^ –-]+$/u, "")) {
    if (isUnit(unit, own) || unitsNamed(own).length > 0) return own;
  }
  return name;
}
