import { replace } from "../../text/edit.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";

/** The signer's name is not written in capitals. */
export const signatureNameCase = rule({
  name: "signature-name-case",
  component: "signature",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.7.đ", hd36: "II.1.7", hd05: "II.I.7.1.3" },
  message: {
    vi: "Họ tên người ký viết bằng chữ in thường: “{wanted}”.",
    en: "The signer's name is not written in capitals: “{wanted}”.",
  },
  why: {
    vi: "Chức vụ in hoa, họ tên chữ thường: hai dòng khác nhau thì không nhầm tên với chức vụ, và tên không bị mất dấu khi in hoa.",
    en: "Position in capitals, name in small letters: the two cannot be mixed up and the accents of the name stay legible.",
  },
  fixes: ["suggested"],
  check({ letter: { signature }, report }) {
    const name = signature?.name;
    if (!name || !isCapitals(name.text) || !/\p{L}{2}.*\s.*\p{L}{2}/u.test(name.text)) return;
    const wanted = name.text
      .split(" ")
      // `H’HEN`: behind the sign of a woman's or a man's name the name begins anew.
      .map((s) => s.toLowerCase().replace(/^(?:[hky][’'])?\p{L}/u, (first) => first.toUpperCase()))
      .join(" ");
    report(name, { wanted }, suggest(replace(name, wanted)));
  },
});
