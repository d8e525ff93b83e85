import { closeWith, closingPlace } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";

/** The sign after each of several addressees but the last: `;`, under Hướng dẫn 36 `,`. */
export const addresseesSeparator = rule({
  name: "addressees-separator",
  component: "addressees",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Cuối mỗi dòng nơi nhận (trừ dòng cuối) là dấu “{wanted}”.",
    en: "Each addressee but the last ends with “{wanted}”.",
  },
  why: {
    vi: "Dùng một dấu thống nhất giữa các nơi nhận thì tên có dấu phẩy bên trong (“Các phòng, ban”) không bị hiểu là hai nơi.",
    en: "One sign between receivers keeps a name that has a comma in it from being read as two.",
  },
  fixes: ["safe"],
  check({ letter: { addressees }, standard, report }) {
    const wanted = standard.addressees.separator;
    for (const item of addressees?.items.slice(0, -1) ?? []) {
      if (item.closing?.text === wanted) continue;
      report(closingPlace(item), { wanted }, safe(closeWith(item, wanted)));
    }
  },
});
