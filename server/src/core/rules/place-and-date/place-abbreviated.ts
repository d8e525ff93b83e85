import { replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";
import { isArmedForces } from "./armed-forces.ts";

const city = /^T\.?P\.?(?=[\s\p{Lu}])\s*/iu;
const saigon = /^(?:(?:T\.?P\.?|Thành phố)\s?)?HCM$/iu;
/** Letters that begin names, too, are abbreviations only with their dot. */
const other = /^(?<short>(?:TX|ĐK)(?=\.?\s)|(?:TT|[PQHXT])(?=\.))\.?\s*(?=\S)/u;
const others: Readonly<Record<string, string>> = {
  TX: "Thị xã",
  ĐK: "Đặc khu",
  TT: "Thị trấn",
  P: "Phường",
  Q: "Quận",
  H: "Huyện",
  X: "Xã",
  T: "Tỉnh",
};

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
  check({ letter: { header }, report }) {
    const place = header.placeAndDate?.place;
    if (!place || isArmedForces(header)) return;
    const found = place.text;
    if (saigon.test(found)) {
      const wanted = "Thành phố Hồ Chí Minh";
      return report(place, { wanted, found }, safe(replace(place, wanted)));
    }
    const certain = city.exec(found);
    const m = certain ?? other.exec(found);
    const full = certain ? "Thành phố" : others[m?.groups?.short ?? ""];
    if (!m || !full) return;
    const length = m[0].length;
    const wanted = `${full} ${found.slice(length)}`;
    const edit = replace(place.slice(0, length), `${full} `);
    const title = { vi: "Ghi “{wanted}”", en: "Write “{wanted}”" };
    report(place, { wanted, found }, certain ? safe(edit, title) : suggest(edit, title));
  },
});
