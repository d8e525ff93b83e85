import { gazetteerStart } from "../../places/gazetteer.ts";
import { abolishedUnits, nowIn } from "../abolished-units.ts";
import { rule } from "../rule.ts";

/** A province, a provincial city or a commune in the distribution list must be there on its day. */
export const distributionAbolishedUnit = rule({
  name: "distribution-abolished-unit",
  component: "distribution",
  severity: "warning",
  basis: "statute",
  source: { nd30: "NQ 202/2025/QH15, Đ.1", hd36: "NQ 202/2025/QH15, Đ.1", hd05: "NQ 202/2025/QH15, Đ.1" },
  holds: { from: gazetteerStart },
  message: {
    vi: "Vào ngày của văn bản không còn “{found}”{now}. Ghi tên đơn vị hành chính hiện nay.",
    en: "On the letter's day there is no “{found}”{now}. Write the present unit's name.",
  },
  why: {
    vi: "Nơi nhận ghi tên đơn vị đã sáp nhập thì văn thư không biết gửi về đâu và đơn vị mới không có căn cứ để thực hiện.",
    en: "With the name of a merged unit the registry does not know where to send it, and the new unit has nothing to act on.",
  },
  check({ letter, report }) {
    for (const found of abolishedUnits(letter, letter.distribution?.items))
      report(found.where, { found: found.where.text, now: nowIn(found) });
  },
});
