import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { equalIgnoringCase, symbolParts, typeOf } from "./symbol.ts";

/** Codes have their own capitals: `TTr`, `CTr`, `QyĐ`. */
export const numberTypeCodeCase = rule({
  name: "number-type-code-case",
  component: "number",
  severity: { nd30: "warning", hd36: "error", hd05: "error" },
  basis: "statute",
  source: { nd30: "PL III, I", hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Chữ viết tắt của {type} là “{wanted}”, ở đây là “{found}”.",
    en: "The code of “{type}” is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chữ hoa, chữ thường phân biệt các loại (“TTr” là tờ trình, “CTr” là chương trình); viết hoa hết thì dễ lẫn với tên cơ quan.",
    en: "Capitals tell types apart (TTr, CTr); all in capitals a code looks like an organ.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const symbol = letter.header.number?.symbol;
    const type = typeOf(letter.type, standard);
    const first = symbol && symbolParts(symbol).groups[0];
    if (!first || !type?.code || first.text === type.code || !equalIgnoringCase(first.text, type.code)) return;
    report(first, { type: type.name, wanted: type.code, found: first.text }, safe(replace(first, type.code)));
  },
});
