import { foldTone } from "../../text/vietnamese.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";
import { districtsEnd, namesAbolishedLevel } from "./abolished.ts";

/** Organs that went with the level they belonged to; others (hospitals, schools) kept old names for a while. */
const organOfLevel =
  /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|PHÒNG|THANH TRA|VĂN PHÒNG|ĐẢNG BỘ|BAN CHẤP HÀNH)(?!\p{L})/u;
const committee =
  /^(?:HUYỆN|QUẬN|THỊ) ỦY(?!\p{L})|^THÀNH ỦY (?!HÀ NỘI|HẢI PHÒNG|HUẾ|ĐÀ NẴNG|ĐỒNG NAI|HỒ CHÍ MINH|THÀNH PHỐ|TP|CẦN THƠ)/u;

/** What each of their names has in it, so that others are passed over at once. */
const suspect = /HUYỆN|QUẬN|THỊ|THÀNH/;

/** From 2025-07-01 there are provinces and communes only: no district, provincial town or township issues a letter. */
export const issuerAbolishedLevel = rule({
  name: "issuer-abolished-level",
  component: "issuer",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "NQ 203/2025/QH15, Đ.2", hd36: "NQ 203/2025/QH15, Đ.2", hd05: "NQ 203/2025/QH15, Đ.2" },
  message: {
    vi: "Từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện: “{found}” không thể ban hành văn bản đề ngày {date}. Kiểm tra lại tên cơ quan hoặc ngày.",
    en: "The district level ended on 2025-07-01: “{found}” cannot issue a letter dated {date}. Check the organ's name or the date.",
  },
  why: {
    vi: "Huyện, quận, thị xã không còn là cấp chính quyền từ ngày 01/7/2025, nên văn bản mang tên đó sau ngày này không có cơ quan nào ban hành.",
    en: "Districts are no level of government since 1 July 2025: a later document under such a name has no issuer.",
  },
  check({ letter, report }) {
    const date = dateOf(letter);
    if (!date || date < districtsEnd) return;
    const shown = letter.header.placeAndDate?.date?.text.text ?? date;
    for (const name of [letter.header.parent, letter.header.issuer]) {
      if (!name || !suspect.test(name.text)) continue;
      const folded = foldTone(name.text);
      if (committee.test(folded) || (organOfLevel.test(folded) && namesAbolishedLevel(folded)))
        report(name, { found: name.text, date: shown });
    }
  },
});
