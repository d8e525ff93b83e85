import { rule } from "../rule.ts";
import { reportTrait, traitMessage } from "./letters.ts";

/** Italic or upright, from the standard's table of type. */
export const fontSlant = rule({
  name: "font-slant",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.V", hd36: "PL 3", hd05: "PL 2" },
  message: traitMessage,
  why: {
    vi: "Nhà nước và Đảng dùng chữ nghiêng ở những chỗ khác nhau (căn cứ, trích yếu công văn, “Kính gửi”), nên chép mẫu của nhau là sai.",
    en: "State and Party have italics in different places (bases, the letter's subject, “Kính gửi”), so that one's model is wrong for the other.",
  },
  check(context) {
    reportTrait(context, "italic", ["star"]);
  },
});
