import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { hasYear, mayBeNormative } from "./labelled.ts";

/** `Kèm theo`: `Ban hành kèm theo` is the wording of normative documents. */
export const appendixPointerWording = rule({
  name: "appendix-pointer-wording",
  component: "appendices",
  severity: "info",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.3, 2.1" },
  message: {
    vi: "Mẫu của Nghị định 30 ghi “{wanted} …”; “{found} …” là cách ghi của văn bản quy phạm pháp luật.",
    en: "The decree's models say “{wanted} …”; “{found} …” is the wording of normative documents.",
  },
  why: {
    vi: "Mẫu 1.3, 2.1 và 2.2 đều ghi “(Kèm theo …)”. Ghi thống nhất để người đọc không nhầm phụ lục của văn bản hành chính với văn bản quy phạm.",
    en: "Models 1.3, 2.1 and 2.2 all say “(Kèm theo …)”. One wording keeps administrative papers apart from normative ones.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    if (mayBeNormative(letter)) return;
    const wanted = standard.appendix.pointer;
    for (const { pointer } of letter.appendices) {
      // A circular's form that is sent on keeps what it says.
      if (pointer?.opening.text.toLowerCase() !== "ban hành kèm theo" || hasYear(pointer.number)) continue;
      report(pointer.opening, { wanted, found: pointer.opening.text }, suggest(replace(pointer.opening, wanted)));
    }
  },
});
