import { rule } from "../rule.ts";
import { reportTrait, traitMessage } from "./letters.ts";

/** Underlined is only “Nơi nhận:” of the Party; lines below the header are drawn. */
export const fontUnderline = rule({
  name: "font-underline",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: traitMessage,
  why: {
    vi: "Gạch chân chữ không thay được đường kẻ dưới Tiêu ngữ hay tên cơ quan; riêng “Nơi nhận:” của Đảng thì phải gạch chân.",
    en: "Underlining does not stand for the line drawn below motto or issuer; only the Party's “Nơi nhận:” is underlined.",
  },
  check(context) {
    // Addresses of mail and pages are underlined by Word itself.
    reportTrait(context, "underline", ["star", "contact"]);
  },
});
