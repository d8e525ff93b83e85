import { formerUnits, isCommune, isOn, isProvince, type Unit, unitsOn } from "../../places/gazetteer.ts";
import { provinceAfter } from "../../places/heirs.ts";
import { nameAtStart, nameInText } from "../../places/named.ts";
import { earliestDay } from "../header/progress.ts";
import { isKnownDay } from "../place-and-date/place-units.ts";
import { type Bilingual, rule } from "../rule.ts";
import { isCommuneLevel, localHeader, unitsOf } from "./local.ts";

/** A province or a commune that issues a letter must be there on its day, at that level. */
export const issuerUnknownUnit = rule({
  name: "issuer-unknown-unit",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a", hd36: "II.1.2", hd05: "II.I.2.1" },
  holds: { from: "2025-07-01" },
  message: {
    vi: "Vào ngày của văn bản không có đơn vị hành chính “{found}”{hint}. Kiểm tra lại tên đơn vị hoặc ngày.",
    en: "On the letter's day there is no unit “{found}”{hint}. Check its name or the date.",
  },
  why: {
    vi: "Cơ quan ở địa phương mang tên đơn vị hành chính của mình; tên sai cấp (xã thành phường) hoặc tên cũ làm cho văn bản không đúng thẩm quyền về hình thức.",
    en: "A local organ bears its unit's name; with a wrong level or an old name the letter is, by its form, nobody's.",
  },
  check({ letter, report }) {
    const day = earliestDay(letter);
    if (!isKnownDay(day)) return;
    const { issuer, parent } = localHeader(letter.header);
    for (const local of [parent, issuer]) {
      if (!local?.whole || !(isCommuneLevel(local.level) || local.level === "tỉnh")) continue;
      if (unitsOf(local).some((unit) => isOn(unit, day))) continue;
      const former = formerUnits(`${local.level} ${local.name}`, day);
      const others = isCommuneLevel(local.level) ? unitsOn(local.name, day).filter(isCommune) : [];
      // A name that was never a unit's is a slip or made up, as in models and exercises: nothing certain.
      if (former.length === 0 && others.length === 0) continue;
      report(local.text, { found: local.text.text, hint: hintOf(former, others, day) });
    }
  },
});

/** What is known of the name: the level that it has, or the province that it went into. */
function hintOf(former: readonly Unit[], others: readonly Unit[], day: string): Bilingual | string {
  const [other] = others;
  if (other && others.length === 1)
    return { vi: `; có “${nameAtStart(other)}”`, en: `; there is “${nameAtStart(other)}”` };
  const province = former.filter(isProvince).map((unit) => provinceAfter(unit, day))[0];
  return province ? { vi: `: nay là ${nameInText(province)}`, en: `: it is part of ${nameInText(province)}` } : "";
}
