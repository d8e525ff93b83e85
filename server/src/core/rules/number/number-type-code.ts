import { replace } from "../../text/edit.ts";
import { dateOf } from "../header/progress.ts";
import { rule, safe, suggest } from "../rule.ts";
import { equalIgnoringCase, isCodeOf, isTypeCode, retiredCode, symbolParts, typeOf } from "./symbol.ts";

/** The symbol begins with the code of the document's type: a THÔNG BÁO is numbered `…/TB-…`, in the Party `…-TB/…`. */
export const numberTypeCode = rule({
  name: "number-type-code",
  component: "number",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b", hd36: "II.1.3", hd05: "II.I.3.1.2" },
  message: {
    vi: "Ký hiệu của {type} bắt đầu bằng “{wanted}”, ở đây là “{found}”. Sửa lại ký hiệu hoặc tên loại.",
    en: "The symbol of a document of type “{type}” begins with “{wanted}”, not “{found}”. Mend the symbol or the title.",
  },
  why: {
    vi: "Ký hiệu nói một loại, tên loại nói loại khác thì văn bản vào nhầm sổ và người viện dẫn sau này không biết ghi theo bên nào.",
    en: "Where code and title name two types the document lands in the wrong register and nobody knows how to cite it.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, standard, report }) {
    const symbol = letter.header.number?.symbol;
    const type = typeOf(letter.type, standard);
    if (!symbol || !type?.code || (dateOf(letter) ?? standard.number.formSince) < standard.number.formSince) return;
    const { groups, year } = symbolParts(symbol);
    const [first, second] = groups;
    const wanted = type.code;
    if (!first || standard.number.copyCodes.includes(first.text) || equalIgnoringCase(first.text, wanted)) return;
    if (first.text === retiredCode.code && type.slug === retiredCode.type) return;
    const known = isTypeCode(first.text);
    if (!known && year) return; // `1211/2016/UBTVQH13`: normative documents have forms of their own
    if (!known && first.text.startsWith(wanted)) return; // `QĐUB`, `HĐKT`: the code and more
    const values = { type: type.name, wanted, found: first.text };
    const ofOtherSystem = isCodeOf(first.text, type.slug) && !standard.types.some((t) => t.code === first.text);
    if (ofOtherSystem) report(first, values, safe(replace(first, wanted)));
    else if (known) report(first, values, suggest(replace(first, wanted)));
    else if (groups.length === 2 && second?.text === wanted)
      report(first, values, suggest([replace(first, wanted), replace(second, first.text)]));
    else report(first, values);
  },
});
