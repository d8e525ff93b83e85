import { provinceOf, unitsOn } from "../../places/gazetteer.ts";
import { placesIn } from "../../places/mention.ts";
import { nameInText } from "../../places/named.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { earliestDay } from "../header/progress.ts";
import { isCommuneLevel, provinceOfHeader } from "../issuer/local.ts";
import { isKnownDay } from "../place-and-date/place-units.ts";
import { rule } from "../rule.ts";

const ofCommune = /^(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Chủ tịch)(?!\p{L})/iu;
/** Organs of the whole country: their letters go to any province. */
const central =
  /^(?:BỘ(?! MÔN| PHẬN)|VĂN PHÒNG CHÍNH PHỦ|VĂN PHÒNG QUỐC HỘI|THANH TRA CHÍNH PHỦ|CHÍNH PHỦ|VĂN PHÒNG TRUNG ƯƠNG|BAN [\p{Lu} ]{2,40} TRUNG ƯƠNG)(?!\p{L})/u;

/** Communes of one name in several provinces are told apart by the province only. */
export const addresseesAmbiguousPlace = rule({
  name: "addressees-ambiguous-place",
  component: "addressees",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.9.c", hd36: "II.1.9", hd05: "II.I.9.2" },
  holds: { from: "2025-07-01" },
  message: {
    vi: "Có {count} đơn vị cùng tên “{found}” ({provinces}): ghi thêm tên tỉnh, thành phố.",
    en: "{count} units are called “{found}” ({provinces}): add the province.",
  },
  why: {
    vi: "245 tên xã, phường có ở hai tỉnh trở lên; văn bản gửi từ tỉnh khác hoặc từ bộ mà không ghi tỉnh thì có thể đến nhầm nơi.",
    en: "Some 245 names of communes are borne in two or more provinces; without it a letter from elsewhere may go astray.",
  },
  check({ letter, report }) {
    const { addressees, header } = letter;
    const day = earliestDay(letter);
    if (!addressees || !isKnownDay(day)) return;
    for (const { text } of addressees.items) {
      if (!ofCommune.test(foldTone(text.text))) continue;
      const [place] = placesIn(text.text);
      // Whatever follows the name may tell where it is.
      if (!place || !isCommuneLevel(place.level) || place.end < text.text.length) continue;
      const units = unitsOn(`${place.level} ${place.name}`, day);
      if (units.length < 2) continue;
      const own = provinceOfHeader(header, day);
      const isElsewhere = own ? units.every((unit) => unit.parent !== own.code) : isCentral();
      if (!isElsewhere) continue;
      const provinces = units.map((unit) => nameInText(provinceOf(unit, day))).join(", ");
      const where = text.slice(place.start, place.end);
      report(where, { found: where.text, count: units.length, provinces });
    }
    function isCentral(): boolean {
      return [header.parent, header.issuer].some((name) => name !== null && central.test(foldTone(name.text)));
    }
  },
});
