import { isCommune, isOn, isProvince, provinceOf } from "../../places/gazetteer.ts";
import { nameInText } from "../../places/named.ts";
import { earliestDay } from "../header/progress.ts";
import { isKnownDay } from "../place-and-date/place-units.ts";
import { rule } from "../rule.ts";
import { isCommuneLevel, localHeader, unitsOf } from "./local.ts";

/** A commune under the name of a province lies in that province. */
export const parentProvince = rule({
  name: "parent-province",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a", hd36: "II.1.2", hd05: "II.I.2.1" },
  holds: { from: "2025-07-01" },
  message: {
    vi: "“{found}” không thuộc “{parent}” mà thuộc {provinces}: kiểm tra lại tên cơ quan chủ quản hoặc tên đơn vị.",
    en: "“{found}” does not lie in “{parent}” but in {provinces}: check the superior's name or the unit's.",
  },
  why: {
    vi: "Hai dòng tên cơ quan phải cùng một địa phương; sau khi sắp xếp tỉnh, dòng trên dễ còn ghi tỉnh cũ hoặc chép từ mẫu của tỉnh khác.",
    en: "Both lines speak of one place; since the provinces were merged the upper one is easily left over from another.",
  },
  check({ letter, report }) {
    const day = earliestDay(letter);
    const { issuer, parent } = localHeader(letter.header);
    if (!isKnownDay(day) || !issuer?.whole || !parent?.whole || !isCommuneLevel(issuer.level)) return;
    const province = unitsOf(parent).find((unit) => isProvince(unit) && isOn(unit, day));
    const communes = unitsOf(issuer).filter((unit) => isCommune(unit) && isOn(unit, day));
    if (!province || communes.length === 0 || communes.some((unit) => unit.parent === province.code)) return;
    const provinces = [...new Set(communes.map((unit) => nameInText(provinceOf(unit, day))))].join(", ");
    report(parent.text, { found: issuer.text.text, parent: parent.text.text, provinces });
  },
});
