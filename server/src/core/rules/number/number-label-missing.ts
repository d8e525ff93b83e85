import { insert } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** Web pages put the label on a line of its own. */
const labelAbove = /(?<!\p{L})Số\s*:?[\s*_]*$/iu;

/** A number does not stand alone: `Số: 845/UBND-VP`, `Số 183-CV/TU`. */
export const numberLabelMissing = rule({
  name: "number-label-missing",
  component: "number",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2" },
  message: {
    vi: "Trước số, ký hiệu “{found}” thiếu chữ “{wanted}”.",
    en: "The number “{found}” lacks the word “{wanted}” before it.",
  },
  why: {
    vi: "Dãy “845/UBND-VP” đứng một mình có thể bị hiểu là mã hồ sơ; chữ “Số” cho biết đây là số của văn bản.",
    en: "A bare 845/UBND-VP may be taken for the code of a file; the word “Số” says that it is the document's number.",
  },
  fixes: ["safe"],
  check({ letter: { header, source }, standard, report }) {
    const { number } = header;
    if (!number || number.label || !number.sequence) return;
    if (labelAbove.test(source.text.slice(Math.max(0, number.span.start - 40), number.span.start))) return;
    const wanted = standard.number.label;
    report(number, { wanted, found: number.text.text }, safe(insert(number.sequence.span.start, `${wanted} `)));
  },
});
