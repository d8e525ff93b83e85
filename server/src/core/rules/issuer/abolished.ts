import { foldTone } from "../../text/vietnamese.ts";

/** First day without districts: Nghị quyết 203/2025/QH15, Điều 2. */
export const districtsEnd = "2025-07-01";

/** Cities that are a province's equal (Nghị quyết 202/2025/QH15; Đồng Nai by Nghị quyết 30/2026/QH16); no others are left. */
const cities = /^(?:HÀ NỘI|HẢI PHÒNG|HUẾ|ĐÀ NẴNG|ĐỒNG NAI|HỒ CHÍ MINH|CẦN THƠ)(?!\p{L})/u;

const district = /(?<!\p{L})(?:HUYỆN|QUẬN|(?<!ĐÔ )THỊ XÃ|THỊ TRẤN) \p{L}/u;
const city = /(?<!\p{L})THÀNH PHỐ (?=\p{L})/u;

/** Whether a name in capitals has a district, a provincial town or a township in it. */
export function namesAbolishedLevel(name: string): boolean {
  const folded = foldTone(name);
  if (district.test(folded)) return true;
  const town = city.exec(folded);
  return town !== null && !cities.test(folded.slice(town.index + town[0].length));
}
