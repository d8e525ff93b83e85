import { closeWith, closingPlace } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";

/** The sign after each receiver but the last: `;`, under Hướng dẫn 36 `,`. */
export const distributionSeparator = rule({
  name: "distribution-separator",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Cuối mỗi dòng nơi nhận (trừ dòng “Lưu”) là dấu “{wanted}”.",
    en: "Each receiver above the filing line ends with “{wanted}”.",
  },
  why: {
    vi: "Một dấu thống nhất sau mỗi nơi nhận giúp tách đúng những tên có dấu phẩy bên trong.",
    en: "One sign after each receiver keeps apart names that have commas of their own.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, standard, report }) {
    const wanted = standard.distribution.separator;
    for (const item of distribution?.items.slice(0, -1) ?? []) {
      if (item.closing?.text === wanted) continue;
      // The drafter's mark behind a filing line in the middle of the list: where that line ends is another rule's matter.
      if (item === distribution?.filingLine) continue;
      report(closingPlace(item), { wanted }, safe(closeWith(item, wanted)));
    }
  },
});
