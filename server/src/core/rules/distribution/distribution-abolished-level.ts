import { gazetteerStart } from "../../places/gazetteer.ts";
import { abolishedLevels } from "../abolished-units.ts";
import { rule } from "../rule.ts";

/** From 2025-07-01 nobody distributes to a district: there are provinces and communes only. */
export const distributionAbolishedLevel = rule({
  name: "distribution-abolished-level",
  component: "distribution",
  severity: "warning",
  basis: "statute",
  source: { nd30: "NQ 203/2025/QH15, Đ.2", hd36: "NQ 203/2025/QH15, Đ.2", hd05: "NQ 203/2025/QH15, Đ.2" },
  holds: { from: gazetteerStart },
  message: {
    vi: "Từ ngày 01/7/2025 không còn cấp huyện và thị trấn: “{found}” không còn nhận được văn bản. Thay bằng xã, phường, đặc khu hoặc bỏ dòng này.",
    en: "There are no districts and townships since 2025-07-01: “{found}” receives no letters. Name communes, wards, special zones, or drop the item.",
  },
  why: {
    vi: "Danh sách nơi nhận thường chép từ văn bản cũ; gửi cho cấp đã bỏ thì xã, phường nay làm việc đó lại không nhận được.",
    en: "The list is often copied from an older letter; the communes that do the work now would not get it.",
  },
  check({ letter, report }) {
    for (const where of abolishedLevels(letter, letter.distribution?.items)) report(where, { found: where.text });
  },
});
