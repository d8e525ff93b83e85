import type { LookName } from "../../standards/look.ts";
import { rule } from "../rule.ts";
import { againstTable, told } from "./letters.ts";

const trait = {
  wanted: (look: { readonly bold: boolean }) => look.bold,
  is: (run: { readonly bold: boolean }) => run.bold,
  except: new Set<LookName>(["parent", "issuer", "star", "clauseTitle"]),
};
const words = {
  has: { vi: "chữ đậm", en: "bold" },
  hasNot: { vi: "chữ không đậm", en: "not bold" },
};

/** Bold or not, from the standard's table of type. */
export const fontWeight = rule({
  name: "font-weight",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: {
    vi: "{part}: {found}, quy định {wanted}.",
    en: "{part}: {found}, prescribed is {wanted}.",
  },
  why: {
    vi: "Chữ đậm chỉ dành cho những thành phần cần nổi lên (tên loại, cơ quan ban hành, họ tên người ký); đậm sai chỗ thì mắt người đọc đi nhầm.",
    en: "Bold is for the parts that must stand out (title, issuer, signer); elsewhere it leads the reader's eye astray.",
  },
  check(context) {
    const { authorities } = context.letter.signature ?? { authorities: [] };
    for (const { part, name, wanted } of againstTable(context, trait)) {
      // Of a head who signs in no other's name the Party's table says nothing certain.
      if (name === "position" && !wanted && authorities.length === 0) continue;
      context.report(part, told(name, wanted, words));
    }
  },
});
