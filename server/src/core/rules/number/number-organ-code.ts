import { replace } from "../../text/edit.ts";
import { foldTone } from "../../text/vietnamese.ts";
import { rule, safe, suggest } from "../rule.ts";
import { symbolParts } from "./symbol.ts";

const small = /^\p{Ll}{3,}$/u;
const misspelt = /(?:T\.?Ư|T\.U|Tư)$/u;

/** Abbreviations of organs: capitals, `TTg` as the one known exception; `TU` and `TW` where `TƯ` is often typed. */
export const numberOrganCode = rule({
  name: "number-organ-code",
  component: "number",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Chữ viết tắt tên cơ quan trong ký hiệu ghi là “{wanted}”, không phải “{found}”.",
    en: "The organ's abbreviation in the symbol is “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chữ viết tắt tên cơ quan là mã tra cứu dùng chung; viết khác đi (“TƯ” thay cho “TW”) thì tìm theo ký hiệu sẽ sót.",
    en: "The organ's abbreviation is a key that all share; spelt otherwise (TƯ for TW), searches miss the document.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, standard, report }) {
    const { number, issuer } = letter.header;
    if (!number?.symbol) return;
    const groups = symbolParts(number.symbol).groups;
    for (const group of standard.number.letterCode || letter.title ? groups.slice(1) : groups) {
      const found = group.text;
      const mixed = standard.number.mixedOrganCodes.find((c) => c.toUpperCase() === found.toUpperCase());
      if (mixed) {
        if (found !== mixed) report(group, { found, wanted: mixed }, safe(replace(group, mixed)));
      } else if (small.test(found))
        report(group, { found, wanted: found.toUpperCase() }, suggest(replace(group, found.toUpperCase())));
      else if (misspelt.test(found)) {
        const committee = issuer && committeeCode(foldTone(issuer.text));
        if (!committee) continue;
        const wanted = found.replace(misspelt, committee);
        report(group, { found, wanted }, suggest(replace(group, wanted)));
      }
    }
  },
});

function committeeCode(issuer: string): string | null {
  if (issuer.includes("TRUNG ƯƠNG")) return "TW";
  return /(?:TỈNH|THÀNH|THỊ) ỦY/u.test(issuer) ? "TU" : null;
}
