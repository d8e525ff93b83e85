import { closeWith, closingPlace } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";
import { isFiling } from "./items.ts";

/** A full stop ends the distribution list; the drafter's mark may follow it. */
export const distributionLastSign = rule({
  name: "distribution-last-sign",
  component: "distribution",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Cuối dòng nơi nhận cuối cùng là dấu “{wanted}”.",
    en: "The last line of the distribution list ends with “{wanted}”.",
  },
  why: {
    vi: "Dấu chấm ở dòng cuối báo danh sách đã đóng, không thể chèn thêm nơi nhận sau khi ký.",
    en: "The full stop closes the list, so that no receiver can be slipped in after signing.",
  },
  fixes: ["safe"],
  check({ letter: { distribution, signature }, standard, report }) {
    const wanted = standard.distribution.last;
    const last = distribution?.items.at(-1);
    if (!distribution || !last || last.closing?.text === wanted) return;
    if (!last.closing && last.text.text.endsWith(wanted)) return; // dots left over: one more would not close it
    if (distribution.filingLine === last && distribution.drafterMark) return;
    // Until it is filed or signed the list may still grow.
    if (!isFiling(last) && !signature) return;
    report(closingPlace(last), { wanted }, safe(closeWith(last, wanted)));
  },
});
