import { replace } from "../../text/edit.ts";
import { rule, safe, suggest } from "../rule.ts";

/** Numbers below 10 take one zero in front: `05`. Adding it is safe, taking zeros away needs a look. */
export const numberLeadingZero = rule({
  name: "number-leading-zero",
  component: "number",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.3.c", hd36: "II.1.3", hd05: "II.I.3.2.2" },
  message: {
    vi: "Số nhỏ hơn 10 ghi thêm một số 0 phía trước: “{wanted}”, không phải “{found}”.",
    en: "A number below 10 takes one zero in front: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Số một chữ số dễ bị viết thêm thành số khác (“5” thành “15”); số 0 ở trước khóa chỗ đó lại.",
    en: "A single digit is easily made into another number (5 into 15); the zero in front closes that gap.",
  },
  fixes: ["safe", "suggested"],
  check({ letter: { header }, standard, report }) {
    const sequence = header.number?.sequence;
    const digits = standard.number.minDigits;
    if (!sequence || !/^\d{1,6}$/.test(sequence.text)) return;
    const value = Number(sequence.text);
    const wanted = String(value).padStart(digits, "0");
    if (value === 0 || value >= 10 ** (digits - 1) || sequence.text === wanted) return;
    const edit = replace(sequence, wanted);
    report(sequence, { wanted, found: sequence.text }, sequence.text.length < digits ? safe(edit) : suggest(edit));
  },
});
