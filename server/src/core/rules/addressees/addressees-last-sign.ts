import { closeWith, closingPlace } from "../list-signs.ts";
import { rule, safe } from "../rule.ts";

/** A full stop ends the list of addressees; Hướng dẫn 05 says nothing about its last sign. */
export const addresseesLastSign = rule({
  name: "addressees-last-sign",
  component: "addressees",
  severity: { nd30: "error", hd36: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9" },
  message: {
    vi: "Cuối dòng nơi nhận cuối cùng là dấu “{wanted}”.",
    en: "The last addressee ends with “{wanted}”.",
  },
  why: {
    vi: "Dấu chấm báo danh sách đã hết. Kết thúc bằng chấm phẩy thì người đọc tưởng trang sau còn nơi nhận khác.",
    en: "The full stop says that the list is complete; after a semicolon one looks for more receivers on the next page.",
  },
  fixes: ["safe"],
  check({ letter: { addressees, body }, standard, report }) {
    const wanted = standard.addressees.last;
    const last = addressees?.items.at(-1);
    if (!wanted || !addressees || !last || addressees.items.length < 2 || last.closing?.text === wanted) return;
    // While nothing stands below, the list may still grow.
    if (body.blocks.length === 0) return;
    report(closingPlace(last), { wanted }, safe(closeWith(last, wanted)));
  },
});
