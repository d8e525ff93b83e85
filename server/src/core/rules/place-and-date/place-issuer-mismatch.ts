import { foldPlace, readPlace } from "../../places/fold.ts";
import { isCommune, isOn, isProvince, provinceOf, type Unit, unitsNamed } from "../../places/gazetteer.ts";
import { provinceAfter } from "../../places/heirs.ts";
import { isNamedAfter, nameAtStart } from "../../places/named.ts";
import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { earliestDay } from "../header/progress.ts";
import { isCommuneLevel, type LocalName, localHeader, unitsOf } from "../issuer/local.ts";
import { rule, suggest } from "../rule.ts";
import { hasOwnPlaces, isKnownDay } from "./place-units.ts";

/** Units of a commune's own administration: they sit where it sits. */
const ofCommune =
  /^(?:PHÒNG|VĂN PHÒNG|TRUNG TÂM PHỤC VỤ|BAN|ỦY BAN|UBND|HỘI ĐỒNG|HĐND|ĐẢNG ỦY|ĐẢNG BỘ|CHI BỘ)(?!\p{L})/u;
/** Organs of a province that sit in it. */
const ofProvince = /^(?:ỦY BAN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TỈNH ỦY|THÀNH ỦY|SỞ|VĂN PHÒNG|BAN|THANH TRA)(?!\p{L})/u;
const ministry =
  /^(?:BỘ (?!MÔN|PHẬN|TƯ LỆNH|CHỈ HUY)\p{L}|VĂN PHÒNG CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN THƯỜNG VỤ QUỐC HỘI)/u;

/** A commune's place is its own name; a province's lies in the province; a ministry's is Hà Nội. */
export const placeIssuerMismatch = rule({
  name: "place-issuer-mismatch",
  component: "place-and-date",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.1.1" },
  fixes: ["suggested"],
  holds: { from: "2025-07-01" },
  message: {
    vi: "Địa danh “{found}” không phải nơi “{issuer}” đóng trụ sở: ghi {wanted}.",
    en: "“{found}” is not where “{issuer}” has its seat: write {wanted}.",
  },
  why: {
    vi: "Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở: ở cấp xã là tên xã, phường, đặc khu đó; địa danh lệch với tên cơ quan thường là sót lại từ văn bản mẫu.",
    en: "The place is the unit where the issuer has its seat: for a commune its own name. A place that does not fit the issuer is mostly left over from another letter.",
  },
  check({ letter: { header }, letter, report }) {
    const { placeAndDate, issuer, parent } = header;
    const place = placeAndDate?.place;
    const day = earliestDay(letter);
    if (!place || !issuer || !isKnownDay(day) || hasOwnPlaces(header)) return;
    const units = unitsNamed(place.text);
    if (units.length === 0) return;
    const tell = (who: PlainText, wanted: string): void => {
      const fix = suggest(replace(place, wanted), { vi: `Ghi “${wanted}”`, en: `Write “${wanted}”` });
      report(place, { found: place.text, issuer: who.text, wanted: `“${wanted}”` }, fix);
    };
    const local = localHeader(header);
    const name = foldTone(issuer.text);
    const own = local.issuer ?? local.parent;
    if (!own) {
      const elsewhere = ministry.test(name) && !parent && !units.some((unit) => lies(unit, "01", day));
      if (elsewhere) tell(issuer, "Hà Nội");
      return;
    }
    if (!own.whole) return;
    if (isCommuneLevel(own.level)) {
      if (!ofCommune.test(name) || foldPlace(own.name) === readPlace(place.text).name) return;
      const unit = communeOf(own, local.parent, day);
      if (unit) tell(own.organ, isNamedAfter(unit.name) ? nameAtStart(unit) : unit.name);
      return;
    }
    const province = unitsOf(own).find((unit) => isProvince(unit) && isOn(unit, day));
    if (!province || !ofProvince.test(name) || units.some((unit) => lies(unit, province.code, day))) return;
    tell(own.organ, isNamedAfter(province.name) ? nameAtStart(province) : province.name);
  },
});

/** Whether the land of a unit, of whatever period, lies in the province of a code on a day. */
function lies(unit: Unit, province: string, day: string): boolean {
  return (isOn(unit, day) ? provinceOf(unit, day) : provinceAfter(unit, day))?.code === province;
}

/** The commune that a name means on a day: in the parent's province, where the parent tells it. */
function communeOf(own: LocalName, parent: LocalName | null, day: string): Unit | null {
  const communes = unitsOf(own).filter((unit) => isCommune(unit) && isOn(unit, day));
  const province = parent && unitsOf(parent).find((unit) => isProvince(unit) && isOn(unit, day));
  const within = province ? communes.filter((unit) => unit.parent === province.code) : communes;
  return within[0] ?? null;
}
