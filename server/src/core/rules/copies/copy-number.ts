import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { singleSpaces } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** The number of a copy is written like any other: `Số: 05/SY-UBND`, `Số 05-BS/TU`. */
export const copyNumber = rule({
  name: "copy-number",
  component: "copies",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, II.II.1.c", hd36: "III", hd05: "III" },
  message: {
    vi: "Số của bản sao ghi “{wanted}”, ở đây là “{found}”.",
    en: "The number of a copy is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Các bản sao đăng ký chung một hệ thống số, từ 01 trong năm (trong nhiệm kỳ đối với Đảng), ghi theo đúng cách ghi số văn bản để tra được trong sổ.",
    en: "All copies share one series, from 01 in a year (in the Party in a term), written like any number so that the register can be searched.",
  },
  fixes: ["safe"],
  check({ letter: { copy }, standard, report }) {
    const line = copy?.number;
    if (!line?.sequence || !line.symbol || !/^\d{1,5}$/.test(line.sequence.text)) return;
    const { label, separator, minDigits } = standard.number;
    const parts: readonly (readonly [found: PlainText | null, wanted: string])[] = [
      [line.label, label],
      [line.sequence, line.sequence.text.padStart(minDigits, "0")],
      [line.separator, separator],
    ];
    for (const [found, wanted] of parts) {
      if (!found || singleSpaces(found.text) === wanted) continue;
      report(found, { wanted, found: found.text }, safe(replace(found, wanted)));
    }
  },
});
