import { remove } from "../../text/edit.ts";
import { isFirm } from "../header/bodies.ts";
import { rule, suggest } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

/** A công văn of the State has no code of its type: `15/UBND-VP`, not `15/CV-UBND`. */
export const numberLetterCode = rule({
  name: "number-letter-code",
  component: "number",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b" },
  message: {
    vi: "Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực (như “UBND-VP”), không ghi “{found}”.",
    en: "The symbol of a công văn is the organ's abbreviation and the drafting unit's (“UBND-VP”), without “{found}”.",
  },
  why: {
    vi: "Công văn là loại duy nhất không có chữ viết tắt tên loại. Ghi “CV” thì ký hiệu lệch sổ và trùng cách viết với văn bản của Đảng.",
    en: "The official letter is the one type without a code. With “CV” the symbol disagrees with the register and looks like a Party number.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const symbol = letter.header.number?.symbol;
    if (!symbol || letter.type !== "cong-van") return;
    const { groups, signs } = symbolParts(symbol);
    const [first] = groups;
    const [sign] = signs;
    if (!first || !sign || first.text.toUpperCase() !== "CV" || isFirm(letter.header)) return;
    const rest = symbol.text.slice(symbol.text.indexOf(sign.text) + sign.text.length);
    if (groups.length < 3) return report(first, { found: first.text });
    const title = { vi: `Bỏ “{found}”, ghi “${rest}”`, en: `Leave out “{found}”: “${rest}”` };
    report(first, { found: first.text }, suggest([remove(first), remove(sign)], title));
  },
});
