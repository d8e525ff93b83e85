import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { rule, safe } from "../rule.ts";
import { isInOtherOrder, isTypeCode, plainSign, symbolParts } from "./symbol.ts";

/** `845/UBND-VP`, `183-CV/TU`: which sign stands where, and no space beside it. Dashes are no hyphens. */
export const numberSeparator = rule({
  name: "number-separator",
  component: "number",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2.2" },
  message: {
    vi: "Trong số, ký hiệu “{number}”, chỗ này ghi “{wanted}” liền hai bên, không cách chữ; ở đây là “{found}”.",
    en: "In the number “{number}” this sign is “{wanted}” with no space beside it, not “{found}”.",
  },
  why: {
    vi: "Dấu và khoảng trắng trong số, ký hiệu là một phần của mã tra cứu: “845 / UBND – VP” và “845/UBND-VP” là hai chuỗi khác nhau với máy.",
    en: "Signs and spaces are part of the key: 845 / UBND – VP and 845/UBND-VP are two things to a computer.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const { number } = header;
    if (!number?.symbol || isInOtherOrder(number, standard)) return;
    // Mass organisations that bear no national title number their papers in their own way.
    const foreign = !header.nationalTitle && !header.motto && !header.partyTitle;
    const expect = (part: PlainText, wanted: string) => {
      if (part.text === wanted) return;
      const value = [number.sequence, number.separator, number.symbol].map((p) => p?.text ?? "").join("");
      report(part, { number: value, wanted, found: part.text }, safe(replace(part, wanted), title(wanted)));
    };
    const { year, groups, signs } = symbolParts(number.symbol);
    if (number.separator && number.sequence && !year)
      expect(number.separator, foreign ? plainSign(number.separator.text) : standard.number.separator);
    const { symbolSeparator } = standard.number;
    for (const [i, sign] of signs.entries()) {
      const afterType = i === 0 && isTypeCode(groups[0]?.text ?? "") && !foreign;
      const settled = afterType && signs.every((s) => plainSign(s.text) !== symbolSeparator);
      expect(sign, settled ? symbolSeparator : plainSign(sign.text));
    }
  },
});

const title = (wanted: string) => ({ vi: `Ghi “${wanted}” liền hai bên`, en: `Write “${wanted}” without spaces` });
