import { foldTone } from "../../text/vietnamese.ts";
import { rule } from "../rule.ts";

const bareCouncil = /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)$/u;

/** A local parent carries the name of its province, ward or commune: there are thousands of People's Committees. */
export const parentLocality = rule({
  name: "parent-locality",
  component: "issuer",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.a" },
  message: {
    vi: "Tên cơ quan chủ quản ở địa phương phải có thêm tên tỉnh, thành phố hoặc xã, phường: “{found} TỈNH …”, không ghi trống “{found}”.",
    en: "A local parent organ is named with its province, city, commune or ward: “{found} TỈNH …”, not “{found}” alone.",
  },
  why: {
    vi: "Hàng nghìn nơi cùng có “ỦY BAN NHÂN DÂN”; không kèm tên tỉnh, xã thì không biết văn bản của địa phương nào.",
    en: "There are thousands of People's Committees; without the place nobody knows which one is meant.",
  },
  check({ letter: { header }, report }) {
    const { parent } = header;
    if (parent && bareCouncil.test(foldTone(parent.text))) report(parent, { found: parent.text });
  },
});
