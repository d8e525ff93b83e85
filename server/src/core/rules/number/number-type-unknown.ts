import { rule } from "../rule.ts";
import { plainSign, retiredCode, symbolParts, typeOf } from "./symbol.ts";

/** A Party number names its type by one of the guideline's codes; where the title tells the type, that is compared instead. */
export const numberTypeUnknown = rule({
  name: "number-type-unknown",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "“{found}” không phải chữ viết tắt của thể loại văn bản nào của Đảng. Kiểm tra lại ký hiệu.",
    en: "“{found}” is the code of no type of Party document. Check the symbol.",
  },
  why: {
    vi: "Danh mục thể loại văn bản của Đảng là danh mục đóng; mã lạ thì không rõ văn bản thuộc loại nào và ai có thẩm quyền ban hành.",
    en: "The Party's list of types is closed; with a foreign code nobody knows what the document is and who may issue it.",
  },
  check({ letter, standard, report }) {
    const symbol = letter.header.number?.symbol;
    if (!symbol || typeOf(letter.type, standard)) return;
    const { groups, signs } = symbolParts(symbol);
    const [first] = groups;
    if (!first || !signs[0] || plainSign(signs[0].text) !== standard.number.symbolSeparator) return;
    const found = first.text.toUpperCase();
    const codes = [...standard.types.flatMap((t) => t.code ?? []), ...standard.number.copyCodes, retiredCode.code];
    if (!/^\p{L}{2,8}$/u.test(found) || codes.some((c) => found.startsWith(c.toUpperCase()))) return;
    report(first, { found: first.text });
  },
});
