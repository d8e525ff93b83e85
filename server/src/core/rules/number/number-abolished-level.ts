import { provincesMerged } from "../../citations/provinces.ts";
import { earliestDay } from "../header/progress.ts";
import { rule } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

/** Committees of districts and their organs, as symbols abbreviate them: `HU`, `QU`, `ThU`, `VPHU`, `UBKTHU`. */
const districtCode = /^(?:VP|UBKT|BTC|BTG|BDV|BNC)?(?:HU|QU|ThU|TXU)$/;

/** Since 2025-07-01 there are no Party committees of districts, so that none numbers letters. */
export const numberAbolishedLevel = rule({
  name: "number-abolished-level",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { hd36: "NQ 203/2025/QH15, Đ.2", hd05: "NQ 203/2025/QH15, Đ.2" },
  holds: { from: provincesMerged },
  message: {
    vi: "“{found}” là ký hiệu của cấp ủy cấp huyện, không còn từ ngày 01/7/2025. Kiểm tra lại ký hiệu hoặc ngày.",
    en: "“{found}” is the code of a district's committee; there is none since 2025-07-01. Check the symbol or the date.",
  },
  why: {
    vi: "Ký hiệu cho biết cấp ủy nào ban hành; đảng ủy xã, phường, đặc khu dùng ký hiệu của mình.",
    en: "The symbol tells which committee issued the letter; those of communes and wards have codes of their own.",
  },
  check({ letter, report }) {
    const symbol = letter.header.number?.symbol;
    const day = earliestDay(letter);
    if (!symbol || !day || day < provincesMerged) return;
    const code = symbolParts(symbol)
      .groups.slice(1)
      .find((group) => districtCode.test(group.text));
    if (code) report(code, { found: code.text });
  },
});
