import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { rule, safe } from "../rule.ts";
import { isInOtherOrder, symbolParts } from "./symbol.ts";

/** The State writes `15/QĐ-BNV`, the Party `15-QĐ/TU`: one must not number in the other's manner. */
export const numberSymbolOrder = rule({
  name: "number-symbol-order",
  component: "number",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2.2" },
  message: {
    vi: "Theo {standard}, sau số là dấu “{separator}”, trong ký hiệu là dấu “{inner}”: “{wanted}”, không phải “{found}”.",
    en: "Under {standard} the number is followed by “{separator}” and the symbol has “{inner}” inside: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "“15/QĐ-BNV” là của Nhà nước, “15-QĐ/TU” là của Đảng. Đặt dấu theo hệ thống kia thì văn bản bị xếp nhầm sổ.",
    en: "15/QĐ-BNV is the State's manner, 15-QĐ/TU the Party's. In the other's manner the document lands in the wrong register.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const { number } = header;
    if (!number?.separator || !number.symbol || !isInOtherOrder(number, standard)) return;
    if (!header.nationalTitle && !header.motto && !header.partyTitle) return;
    const { separator, symbolSeparator: inner } = standard.number;
    const sign = symbolParts(number.symbol).signs[0] as PlainText;
    const [code, organ] = symbolParts(number.symbol).groups.map((g) => g.text);
    const sequence = number.sequence?.text ?? "…";
    const values = {
      standard: standard.shortName,
      separator,
      inner,
      wanted: `${sequence}${separator}${code}${inner}${organ}`,
      found: `${sequence}${number.separator.text}${number.symbol.text}`,
    };
    const edits = [replace(number.separator, separator), replace(sign, inner)];
    report(number.symbol, values, safe(edits, { vi: `Ghi “${values.wanted}”`, en: `Write “${values.wanted}”` }));
  },
});
