import { replace } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";
import { plainSign, symbolParts } from "./symbol.ts";

/** Codes of committees; anything else in a symbol is an organ of its own and not judged. */
const committeeCodes = new Set(["TW", "TU", "ThU", "HU", "QU", "ĐU", "CB"]);

/** Which codes a committee may use, the usual one first. */
const codesOf: readonly (readonly [issuer: RegExp, codes: readonly string[]])[] = [
  [/^BAN CHẤP HÀNH TRUNG ƯƠNG$/u, ["TW"]],
  [/^TỈNH ỦY(?!\p{L})/u, ["TU"]],
  [/^(?:THÀNH|THỊ) ỦY(?!\p{L})/u, ["TU", "ThU"]],
  [/^HUYỆN ỦY(?!\p{L})/u, ["HU"]],
  [/^QUẬN ỦY(?!\p{L})/u, ["QU"]],
  [/^ĐẢNG ỦY(?!\p{L})/u, ["ĐU"]],
  [/^CHI BỘ(?!\p{L})/u, ["CB"]],
];

/** The organ in the symbol is the one in the header: a chi bộ does not number `…/ĐU`. */
export const numberOrganMismatch = rule({
  name: "number-organ-mismatch",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Ký hiệu cơ quan “{found}” không khớp với cơ quan ban hành “{issuer}” (thường ghi “{wanted}”).",
    en: "The organ's code “{found}” does not match the issuer “{issuer}” (usually “{wanted}”).",
  },
  check({ letter: { header }, standard, report }) {
    const { number, issuer } = header;
    if (!number?.symbol || !issuer) return;
    const { groups, signs } = symbolParts(number.symbol);
    const organ = groups[1];
    const codes = codesOf.find(([name]) => name.test(foldTone(issuer.text)))?.[1];
    if (!organ || !codes || !committeeCodes.has(organ.text) || codes.includes(organ.text)) return;
    if (!signs[0] || plainSign(signs[0].text) !== standard.number.symbolSeparator) return;
    const wanted = codes[0] as string;
    report(organ, { found: organ.text, issuer: issuer.text, wanted }, suggest(replace(organ, wanted)));
  },
});
