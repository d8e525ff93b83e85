import { formerUnits, gazetteerStart } from "../../places/gazetteer.ts";
import { provinceAfter } from "../../places/heirs.ts";
import { nameInText } from "../../places/named.ts";
import { earliestDay } from "../header/progress.ts";
import { provinceOfHeader } from "../issuer/local.ts";
import { type Bilingual, rule } from "../rule.ts";
import { hasOwnPlaces } from "./place-units.ts";

/** A place that was a unit's name and is no unit's on the letter's day. A name that lives on at another level is none. */
export const placeAbolishedUnit = rule({
  name: "place-abolished-unit",
  component: "place-and-date",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.1.1" },
  holds: { from: gazetteerStart },
  message: {
    vi: "Từ ngày 01/7/2025 không còn đơn vị hành chính “{found}”{now}. Ghi tên tỉnh, thành phố hoặc xã, phường, đặc khu hiện nay.",
    en: "Since 2025-07-01 there is no unit “{found}”{now}. Write the present province, city, commune, ward or special zone.",
  },
  why: {
    vi: "Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở vào ngày ký. Ghi tên đã bỏ thì văn bản mang một địa chỉ không còn tồn tại.",
    en: "The place is the official name of the unit where the organ has its seat on the day of signing; a name that is gone puts a place on the letter that no longer exists.",
  },
  check({ letter, report }) {
    const place = letter.header.placeAndDate?.place;
    const day = earliestDay(letter);
    if (!place || !day || hasOwnPlaces(letter.header)) return;
    const former = formerUnits(place.text, day);
    const [first] = former;
    if (!first) return;
    const own = provinceOfHeader(letter.header, day);
    const provinces = new Set(former.map((unit) => provinceAfter(unit, day)?.code));
    const now = provinces.size === 1 ? provinceAfter(first, day) : own && provinces.has(own.code) ? own : null;
    report(place, { found: place.text, now: now ? inProvince(nameInText(now)) : "" });
  },
});

const inProvince = (province: string): Bilingual => ({
  vi: `; địa bàn này nay thuộc ${province}`,
  en: `; it now lies in ${province}`,
});
