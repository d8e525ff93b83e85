import { replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";
import { isArmedForces } from "./armed-forces.ts";

/** What every abbreviation has in it, so that a name in full is passed over at once. */
const suspect = /^(?:TP|T\.P|TX|ĐK|[TPQHX]T?\.)|HCM$/iu;
const city = /^T\.?P\.?(?=[\s\p{Lu}])\s*/iu;
const saigon = /^(?:(?:T\.?P\.?|Thành phố)\s?)?HCM$/iu;
const others: readonly (readonly [short: RegExp, full: string])[] = [
  [/^TX\.?\s+/u, "Thị xã "],
  [/^TT\.\s*/u, "Thị trấn "],
  [/^P\.\s*/u, "Phường "],
  [/^Q\.\s*/u, "Quận "],
  [/^H\.\s*/u, "Huyện "],
  [/^X\.\s*/u, "Xã "],
  [/^T\.\s*/u, "Tỉnh "],
  [/^ĐK\.?\s+/u, "Đặc khu "],
];

/** The State's place is the unit's official name, which has no abbreviation in it. */
export const placeAbbreviated = rule({
  name: "place-abbreviated",
  component: "place-and-date",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a" },
  message: {
    vi: "Địa danh ghi tên gọi chính thức, không viết tắt: “{wanted}”, không phải “{found}”.",
    en: "The place is the unit's official name without abbreviation: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Địa danh là tên chính thức của đơn vị hành chính; “TP.” hay “Tx.” không phải là một phần của tên đó.",
    en: "The place is the official name of a unit; abbreviations are no part of it.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { header }, standard, report }) {
    const place = header.placeAndDate?.place;
    if (!place || standard.place.abbreviatedLevel || !suspect.test(place.text) || isArmedForces(header)) return;
    const found = place.text;
    if (saigon.test(found)) {
      const wanted = "Thành phố Hồ Chí Minh";
      return report(place, { wanted, found }, safe(replace(place, wanted)));
    }
    const pair = city.test(found) ? ([city, "Thành phố "] as const) : others.find(([short]) => short.test(found));
    if (!pair) return;
    const [short, full] = pair;
    const length = short.exec(found)?.[0].length ?? 0;
    const rest = found.slice(length);
    if (rest === "") return;
    const edit = replace(place.slice(0, length), full);
    const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
    report(place, { wanted: full + rest, found }, short === city ? safe(edit, title) : suggest(edit, title));
  },
});
