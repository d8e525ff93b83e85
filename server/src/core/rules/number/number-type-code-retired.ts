import { replace } from "../../text/edit.ts";
import { dateOf } from "../header/progress.ts";
import { rule, suggest } from "../rule.ts";
import { retiredCode, symbolParts } from "./symbol.ts";

/** `QĐi` for a Quy định was in use for eleven months only; since then both it and the Quyết định are `QĐ`. */
export const numberTypeCodeRetired = rule({
  name: "number-type-code-retired",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "“{found}” chỉ dùng cho Quy định từ 03/4/2018 đến 10/3/2019; nay Quy định cũng ghi “{wanted}”.",
    en: "“{found}” stood for a Quy định only from 2018-04-03 to 2019-03-10; it is “{wanted}” again.",
  },
  why: {
    vi: "Mã này chỉ dùng gần một năm rồi bỏ; dùng tiếp thì không khớp bảng chữ viết tắt hiện hành và không tra được cùng các quy định khác.",
    en: "The code was used for less than a year; used still, it matches no table and is not found among the others.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const symbol = letter.header.number?.symbol;
    const first = symbol && symbolParts(symbol).groups[0];
    if (!first || first.text !== retiredCode.code || (letter.type ?? retiredCode.type) !== retiredCode.type) return;
    const date = dateOf(letter);
    if (date && date >= retiredCode.from && date <= retiredCode.to) return;
    report(first, { found: first.text, wanted: "QĐ" }, suggest(replace(first, "QĐ")));
  },
});
