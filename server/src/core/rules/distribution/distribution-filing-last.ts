import { rule } from "../rule.ts";
import { isFiling } from "./items.ts";

/** The filing line closes the distribution list. */
export const distributionFilingLast = rule({
  name: "distribution-filing-last",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Dòng lưu là dòng cuối cùng của nơi nhận: chuyển xuống cuối.",
    en: "The filing line is the last of the distribution list: move it to the end.",
  },
  why: {
    vi: "Dòng lưu khép lại danh sách: ghi nơi nhận sau dòng lưu thì dễ bị bỏ sót khi phát hành.",
    en: "The filing line closes the list: a receiver written behind it is easily overlooked.",
  },
  check({ letter: { distribution }, report }) {
    const items = distribution?.items ?? [];
    const last = items.findLastIndex(isFiling);
    const at = items[last];
    // Signs of a scan below the filing line (`ba`, `40`) are no receivers.
    const below = items.slice(last + 1).filter((i) => i.marker && /\p{L}{2}/u.test(i.text.text));
    if (at && below.length > 0) report(at.text);
  },
});
