import { replace } from "../../text/edit.ts";
import { singleSpaces } from "../header/compare.ts";
import { symbolParts } from "../number/symbol.ts";
import { rule, suggest } from "../rule.ts";
import { isOlder } from "./dates.ts";

/** The number of a copy names its kind: `SY`, `SL`, `TrS`; in the Party every copy is a `BS`. */
export const copySymbol = rule({
  name: "copy-symbol",
  component: "copies",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, II.II.1.c; PL III, I", hd36: "III", hd05: "III" },
  message: {
    vi: "Ký hiệu của bản {kind} là “{wanted}”, không phải “{found}”.",
    en: "The number of a copy of the kind “{kind}” bears the code “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Ký hiệu cho biết đây là số của bản sao và sao theo hình thức nào. Nhà nước dùng SY, SL, TrS; Đảng dùng chung BS cho mọi bản sao.",
    en: "The code shows that the number is a copy's, and of which kind. The State has SY, SL and TrS; the Party BS for all.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { copy } = letter;
    const symbol = copy?.number?.symbol;
    const code = symbol && symbolParts(symbol).groups[0];
    if (!copy || !code || isOlder(copy, letter)) return;
    const kind = Object.keys(standard.copies).find((k) => singleSpaces(copy.kind.text).toUpperCase().startsWith(k));
    const wanted = kind && standard.copies[kind];
    if (!kind || !wanted || code.text === wanted) return;
    report(code, { kind: kind.toLowerCase(), wanted, found: code.text }, suggest(replace(code, wanted)));
  },
});
