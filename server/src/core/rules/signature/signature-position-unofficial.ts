import { remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { plain } from "./titles.ts";

const addition = /^PHÓ (?!TRƯỞNG BAN).{2,40}?( (?:THƯỜNG TRỰC|PHỤ TRÁCH|ĐIỀU HÀNH))$/u;

/** Positions are those that the State knows: a deputy is neither `THƯỜNG TRỰC` nor `PHỤ TRÁCH`. */
export const signaturePositionUnofficial = rule({
  name: "signature-position-unofficial",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.c" },
  message: {
    vi: "Chỉ ghi chức vụ lãnh đạo chính thức: bỏ “{found}”.",
    en: "Only official positions are written: remove “{found}”.",
  },
  why: {
    vi: "“Phụ trách”, “thường trực” là cách gọi khi phân công, không phải chức danh được bổ nhiệm, nên không xác định thẩm quyền ký.",
    en: "“In charge” and “standing” describe a task, not an appointed office, and give no authority to sign.",
  },
  fixes: ["suggested"],
  check({ letter: { signature }, report }) {
    for (const position of signature?.positions ?? []) {
      const added = addition.exec(plain(position.text))?.[1];
      if (!added || plain(position.text).length !== position.text.length) continue;
      const words = position.slice(position.text.length - added.length);
      report(words.trim(), { found: words.text.trim() }, suggest(remove(words)));
    }
  },
});
