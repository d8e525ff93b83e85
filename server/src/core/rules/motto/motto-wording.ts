import { replace } from "../../text/edit.ts";
import { saysExactly } from "../header/compare.ts";
import { rule, safe } from "../rule.ts";

/** `Độc lập - Tự do - Hạnh phúc`: three capitals, hyphens (no dashes) with a space on each side. */
export const mottoWording = rule({
  name: "motto-wording",
  component: "motto",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1.b" },
  message: {
    vi: "Tiêu ngữ ghi đúng “{wanted}” (chữ đầu mỗi cụm viết hoa, giữa các cụm có gạch nối ngắn “-”, có cách chữ), ở đây là “{found}”.",
    en: "The motto reads “{wanted}” (a capital for each phrase, hyphens with a space on each side), not “{found}”.",
  },
  why: {
    vi: "Tiêu ngữ có một cách viết duy nhất. Gạch dài, thiếu cách chữ hay sai chữ hoa là lỗi hay bị trả lại nhất vì ai cũng nhìn thấy.",
    en: "The motto has one spelling only. Long dashes, missing spaces or wrong capitals are seen by everybody and sent back.",
  },
  fixes: ["safe"],
  check({ letter: { header }, standard, report }) {
    const wanted = standard.header.motto;
    if (!header.motto || !wanted || saysExactly(header.motto.text, wanted)) return;
    report(header.motto, { wanted, found: header.motto.text }, safe(replace(header.motto, wanted)));
  },
});
