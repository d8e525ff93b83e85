import { foldTone } from "../../text/vietnamese.ts";
import { dateOf } from "../header/progress.ts";
import { districtsEnd, namesAbolishedLevel } from "../issuer/abolished.ts";
import { rule } from "../rule.ts";

/**
 * Provinces of before 2025-07-01 whose name no unit bears any more. The others live on as communes' and wards' names
 * (`Phường Bắc Giang`), so that nothing can be said of them.
 */
const gone = new Set(
  ["Quảng Nam", "Ninh Thuận", "Đắk Nông", "Đăk Nông", "Bà Rịa - Vũng Tàu", "Tiền Giang", "Hậu Giang", "Kiên Giang"].map(
    foldTone,
  ),
);

const levelled = /^(?:TP|HUYỆN|QUẬN|THỊ|THÀNH)/iu;
const abolishedLevel = /^(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|THÀNH PHỐ) /u;

/** A place that is no unit's name on the letter's day. */
export const placeAbolishedUnit = rule({
  name: "place-abolished-unit",
  component: "place-and-date",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.4.a", hd36: "II.1.4", hd05: "II.I.4.1.1" },
  message: {
    vi: "Từ ngày 01/7/2025 không còn đơn vị hành chính “{found}”. Ghi tên tỉnh, thành phố hoặc xã, phường, đặc khu hiện nay.",
    en: "Since 2025-07-01 there is no unit “{found}”. Write the present province, city, commune, ward or special zone.",
  },
  check({ letter, report }) {
    const place = letter.header.placeAndDate?.place;
    const date = dateOf(letter);
    if (!place || !date || date < districtsEnd) return;
    const name = foldTone(place.text).replace(/^Tỉnh /iu, "");
    if (gone.has(name) || isAbolished(name)) report(place, { found: place.text });
  },
});

function isAbolished(name: string): boolean {
  if (!levelled.test(name)) return false;
  const full = name.replace(/^TP\.?\s*/iu, "Thành phố ").toUpperCase();
  return abolishedLevel.test(full) && namesAbolishedLevel(full);
}
