import { rule } from "../rule.ts";
import { neverAddressed } from "./types.ts";

/** `Kính gửi` belongs to công văn, tờ trình and báo cáo; other types name their receivers at the end only. */
export const addresseesUnexpected = rule({
  name: "addressees-unexpected",
  component: "addressees",
  severity: { nd30: "warning", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.c", hd36: "II.1.9", hd05: "II.I.9.2" },
  message: {
    vi: "{type} không có phần “{label}”: chỉ ghi nơi nhận ở cuối văn bản.",
    en: "A {type} has no “{label}”: receivers are named in the distribution list only.",
  },
  why: {
    vi: "Quyết định, thông báo, kế hoạch… áp dụng cho mọi đối tượng nêu ở nơi nhận. Thêm “Kính gửi” làm văn bản giống công văn gửi riêng một nơi và làm lệch mẫu của loại đó.",
    en: "A decision, notice or plan speaks to all in its distribution list; with addressees it looks like a letter to some of them.",
  },
  check({ letter: { addressees, type }, standard, report }) {
    const known = standard.types.find((t) => t.slug === type);
    if (!addressees || !known || !neverAddressed.has(known.slug)) return;
    report(addressees.label, { type: known.name, label: addressees.label.text });
  },
});
