import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";

/** Only numbers below 10 are said to take a zero; some registries pad all of them. */
export const numberExtraZero = rule({
  name: "number-extra-zero",
  component: "number",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2.2" },
  message: {
    vi: "Chỉ số nhỏ hơn 10 mới thêm số 0 phía trước: “{found}” thường ghi là “{wanted}”.",
    en: "Only numbers below 10 take a zero in front: “{found}” is usually written “{wanted}”.",
  },
  why: {
    vi: "Thêm số 0 trước số có hai, ba chữ số (“045”) làm cùng một văn bản có hai cách ghi, tra trong sổ không khớp.",
    en: "Zeros before numbers of two or three digits give one document two spellings, and the register does not match.",
  },
  fixes: ["suggested"],
  check({ letter: { header }, standard, report }) {
    const sequence = header.number?.sequence;
    if (!sequence || !/^0\d{1,6}$/.test(sequence.text)) return;
    const value = Number(sequence.text);
    if (value < 10 ** (standard.number.minDigits - 1)) return;
    const wanted = String(value);
    report(sequence, { wanted, found: sequence.text }, suggest(replace(sequence, wanted)));
  },
});
