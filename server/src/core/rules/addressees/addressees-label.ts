import { replace } from "../../text/edit.ts";
import { singleSpaces } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** The words before the addressees: `Kính gửi`, in a tờ trình of the Party `Kính trình`. */
export const addresseesLabel = rule({
  name: "addressees-label",
  component: "addressees",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.3" },
  message: {
    vi: "Trước tên nơi nhận ghi “{wanted}”, ở đây là “{found}”.",
    en: "The addressees are introduced by “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chữ mở đầu quyết định văn bản gửi ngang, gửi lên hay trình duyệt; ghi “Gửi” hoặc “Kính chuyển” thì nơi nhận không biết phải xử lý theo cách nào.",
    en: "The opening words tell whether the letter is sent or submitted; with others the receiver cannot tell how to treat it.",
  },
  fixes: ["safe"],
  check({ letter: { addressees, type }, standard, report }) {
    if (!addressees) return;
    const { label } = addressees;
    const wanted = standard.addressees.labels[type ?? ""] ?? standard.addressees.label;
    const found = singleSpaces(label.text);
    if (found === wanted || standard.addressees.tolerated.includes(found)) return;
    report(label, { wanted, found: label.text }, safe(replace(label, wanted)));
  },
});
