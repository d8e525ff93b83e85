import { foldPlace, readPlace } from "../../places/fold.ts";
import { gazetteerStart, isProvince, provincesOn, type Unit, unitsNamed, unitsOn } from "../../places/gazetteer.ts";
import { nameAtStart } from "../../places/named.ts";
import type { Header } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { earliestDay } from "../header/progress.ts";
import { localHeader } from "../issuer/local.ts";
import { type Bilingual, rule, suggest } from "../rule.ts";
import { hasOwnPlaces, isKnownDay, looksLikeName, only } from "./place-units.ts";

/** The capital's title, abbreviations and armed places are no names, and other rules' business or nobody's. */
const special = /^(?:Thủ đô|T\.?P|TX|ĐK|Tỉnh|[PXQHT]\.|.*HCM)/iu;

/** A place that was never a unit's name: a slip, a quarter, a wrong level, small letters. */
export const placeOfficialName = rule({
  name: "place-official-name",
  component: "place-and-date",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.1.1" },
  fixes: ["suggested"],
  holds: { from: gazetteerStart },
  message: {
    vi: "Không có đơn vị hành chính nào mang tên “{found}”{wanted}. Địa danh ghi tên gọi chính thức của tỉnh, thành phố hoặc xã, phường, đặc khu nơi cơ quan đóng trụ sở.",
    en: "No unit bears the name “{found}”{wanted}. The place is the official name of the province, city, commune, ward or special zone where the organ has its seat.",
  },
  why: {
    vi: "Địa danh cho biết văn bản được ban hành ở đơn vị hành chính nào; tên gọi khác (tên khu, tên cũ, viết sai chính tả) không phải là tên gọi chính thức.",
    en: "The place tells in which unit the letter was issued; a quarter's name or a misspelt one is not its official name.",
  },
  check({ letter, report }) {
    const place = letter.header.placeAndDate?.place;
    const day = earliestDay(letter);
    if (!place || !isKnownDay(day) || special.test(place.text) || !looksLikeName(place.text)) return;
    if (hasOwnPlaces(letter.header)) return;
    const units = unitsOn(place.text, day);
    const { level, name } = readPlace(place.text);
    // What was a unit's name once is another rule's business.
    if (units.length === 0 && unitsNamed(place.text).length > 0) return;
    if (units.length > 0 && (units.length > 1 || isCapitalised(place.text))) return;
    const unit = only(units) ?? only(unitsOn(name, day)) ?? meant(name, day, letter.header);
    const wanted = unit && (level || !isProvince(unit) ? nameAtStart(unit) : unit.name);
    const fix = wanted ? [suggest(replace(place, wanted), { vi: `Ghi “${wanted}”`, en: `Write “${wanted}”` })] : [];
    report(place, { found: place.text, wanted: wanted ? rather(wanted) : "" }, ...fix);
  },
});

/** Whether no word of a name is in small letters, and not all of it in capitals. */
const isCapitalised = (name: string): boolean =>
  !/(?<![\p{L}'’])\p{Ll}/u.test(name.replace(/^Thành phố|^Đặc khu/u, "")) && !/^[\p{Lu} ]{3,}$/u.test(name);

/** The unit that was probably meant: the header's own or a province. */
function meant(name: string, day: string, header: Header): Unit | null {
  const { issuer, parent } = localHeader(header);
  const own = [issuer, parent].flatMap((local) => (local ? [local.name] : []));
  const close = nearest(name, [...own, ...provincesOn(day).map((unit) => unit.name)].map(foldPlace));
  return close === null ? null : only(unitsOn(close, day));
}

const rather = (wanted: string): Bilingual => ({ vi: `; tên đúng là “${wanted}”`, en: `; it is “${wanted}”` });
