import { gazetteerStart } from "../../places/gazetteer.ts";
import { abolishedLevels } from "../abolished-units.ts";
import { rule } from "../rule.ts";

/** From 2025-07-01 no letter can be sent to a district: there are provinces and communes only. */
export const addresseesAbolishedLevel = rule({
  name: "addressees-abolished-level",
  component: "addressees",
  severity: "warning",
  basis: "statute",
  source: { nd30: "NQ 203/2025/QH15, Đ.2", hd36: "NQ 203/2025/QH15, Đ.2", hd05: "NQ 203/2025/QH15, Đ.2" },
  holds: { from: gazetteerStart },
  message: {
    vi: "Từ ngày 01/7/2025 không còn cấp huyện và thị trấn: “{found}” không còn nhận được văn bản. Gửi cho xã, phường, đặc khu hoặc cơ quan cấp tỉnh.",
    en: "There are no districts and townships since 2025-07-01: “{found}” receives no letters. Address communes, wards, special zones or the province.",
  },
  why: {
    vi: "Văn bản gửi cho một cấp đã bỏ thì không ai có trách nhiệm thực hiện.",
    en: "A letter to a level that is no more binds nobody.",
  },
  check({ letter, report }) {
    for (const where of abolishedLevels(letter, letter.addressees?.items)) report(where, { found: where.text });
  },
});
