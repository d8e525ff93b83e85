import { replace } from "../../text/edit.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { rule, suggest } from "../rule.ts";

const wrong = phraseList([["VNĐ", null]]);

/** `VNĐ` is neither the sign of the currency (`đ`) nor its international code (`VND`). */
export const textCurrency = rule({
  name: "text-currency",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "Luật 46/2010/QH12, Đ.16", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "“{found}” không phải ký hiệu của đồng Việt Nam: viết “đồng”, “đ” hoặc mã quốc tế “VND”.",
    en: "“{found}” is no sign of the Vietnamese đồng: write “đồng”, “đ” or the international code “VND”.",
  },
  why: {
    vi: "Luật Ngân hàng Nhà nước quy định đơn vị tiền là “Đồng”, ký hiệu quốc gia “đ”, ký hiệu quốc tế “VND”.",
    en: "The Law on the State Bank names the unit “Đồng”, its national sign “đ” and its international code “VND”.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    for (const { span, text } of phrasesOf(letter, wrong))
      report({ span }, { found: text }, suggest(replace({ span }, text === text.toLowerCase() ? "đồng" : "VND")));
  },
});
