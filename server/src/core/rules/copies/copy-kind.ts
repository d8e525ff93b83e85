import { replace } from "../../text/edit.ts";
import { singleSpaces } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";
import { isOlder } from "./dates.ts";

/** A certified copy is `SAO Y`, `SAO LỤC` or `TRÍCH SAO`, in capitals; `SAO Y BẢN CHÍNH` is the wording of before 2020. */
export const copyKind = rule({
  name: "copy-kind",
  component: "copies",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, II.II.1.a" },
  message: {
    vi: "Hình thức sao ghi bằng chữ in hoa “{wanted}”, không phải “{found}”.",
    en: "The kind of copy is written in capitals, “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Nghị định 30 chỉ có ba hình thức: SAO Y, SAO LỤC, TRÍCH SAO. “Sao y bản chính” là cách ghi cũ; ghi sai hình thức làm bản sao không đúng thể thức, nơi nhận có thể không chấp nhận.",
    en: "The decree knows SAO Y, SAO LỤC and TRÍCH SAO only; “sao y bản chính” is older. A copy that is not in form may be turned down.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const { copy } = letter;
    if (!copy || isOlder(copy, letter)) return;
    const found = singleSpaces(copy.kind.text);
    const wanted = Object.keys(standard.copies).find((k) => found.toUpperCase().startsWith(k));
    if (!wanted || found === wanted) return;
    report(copy.kind, { wanted, found: copy.kind.text }, safe(replace(copy.kind, wanted)));
  },
});
