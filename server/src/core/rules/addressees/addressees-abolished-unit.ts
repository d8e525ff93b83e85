import { gazetteerStart } from "../../places/gazetteer.ts";
import { abolishedUnits, nowIn } from "../abolished-units.ts";
import { rule } from "../rule.ts";

/** A province, a provincial city or a commune that a letter is addressed to must be there on its day. */
export const addresseesAbolishedUnit = rule({
  name: "addressees-abolished-unit",
  component: "addressees",
  severity: "warning",
  basis: "statute",
  source: { nd30: "NQ 202/2025/QH15, Đ.1", hd36: "NQ 202/2025/QH15, Đ.1", hd05: "NQ 202/2025/QH15, Đ.1" },
  holds: { from: gazetteerStart },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}”{now}. Ghi tên đơn vị hành chính hiện nay.",
    en: "On the letter's day there is no “{found}”{now}. Write the present unit's name.",
  },
  why: {
    vi: "Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu; văn bản gửi đến tên cũ có thể bị trả lại hoặc đến nhầm nơi.",
    en: "Since 2025-07-01 there are 34 provinces and 3,321 communes; a letter to an old name may come back or go astray.",
  },
  check({ letter, report }) {
    for (const found of abolishedUnits(letter, letter.addressees?.items))
      report(found.where, { found: found.where.text, now: nowIn(found) });
  },
});
