import type { LookName } from "../../standards/look.ts";
import { rule } from "../rule.ts";
import { againstTable, told } from "./letters.ts";

const trait = {
  wanted: (look: { readonly underline: boolean }) => look.underline,
  is: (run: { readonly underline: boolean }) => run.underline,
  // Addresses of mail and pages are underlined by Word itself.
  except: new Set<LookName>(["star", "contact"]),
};
const words = {
  has: { vi: "chữ gạch chân", en: "underlined" },
  hasNot: { vi: "chữ không gạch chân", en: "not underlined" },
};

/** Underlined is only “Nơi nhận:” of the Party; lines below the header are drawn. */
export const fontUnderline = rule({
  name: "font-underline",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: {
    vi: "{part}: {found}, quy định {wanted}.",
    en: "{part}: {found}, prescribed is {wanted}.",
  },
  why: {
    vi: "Gạch chân chữ không thay được đường kẻ dưới Tiêu ngữ hay tên cơ quan; riêng “Nơi nhận:” của Đảng thì phải gạch chân.",
    en: "Underlining does not stand for the line drawn below motto or issuer; only the Party's “Nơi nhận:” is underlined.",
  },
  check(context) {
    for (const { part, name, wanted } of againstTable(context, trait)) context.report(part, told(name, wanted, words));
  },
});
