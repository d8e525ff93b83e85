import { rule } from "../rule.ts";

/** The registry fills in the number after signing; a blank one is no mistake, only not yet done. */
export const numberBlank = rule({
  name: "number-blank",
  component: "number",
  severity: "info",
  basis: "statute",
  source: { nd30: "Đ.15.2", hd36: "II.1.3", hd05: "II.I.3.1" },
  message: {
    vi: "Chưa có số: văn thư ghi số sau khi văn bản được ký.",
    en: "No number yet: the registry fills it in after the letter is signed.",
  },
  why: {
    vi: "Số được cấp khi đăng ký, sau khi ký. Lời nhắc này chỉ để không phát hành văn bản còn bỏ trống số.",
    en: "The number is given when the signed document is registered. This only reminds you not to send it out without one.",
  },
  check({ letter: { header }, report }) {
    const { number } = header;
    // What a scan lost is no blank: only spaces, dots and underscores are.
    const isBlank = number?.symbol && !number.sequence && /^[\s.…_]*$/.test(number.blank?.text ?? "");
    if (isBlank) report(number);
  },
});
