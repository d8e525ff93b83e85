import { rule } from "../rule.ts";
import { isOfSigns, sameFont } from "./fonts.ts";
import { strangersIn } from "./strangers.ts";

/** One font for the whole document; one finding, however often it is left. */
export const fontFamily = rule({
  name: "font-family",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "II", hd05: "II.IV.1" },
  message: {
    vi: "Phông chữ {found}, quy định cả văn bản dùng {wanted}.",
    en: "The font is {found}, prescribed for the whole document is {wanted}.",
  },
  why: {
    vi: "Phông khác thì mở trên máy khác bị thay chữ, xô dòng; phông cũ như .VnTime còn ra chữ không đọc được.",
    en: "Another font is replaced on another machine and the lines shift; old fonts such as .VnTime become unreadable.",
  },
  check(context) {
    const wanted = context.standard.page.font;
    const strangers = strangersIn(context, ({ font }) => (sameFont(font, wanted) || isOfSigns(font) ? null : font));
    if (strangers) context.report(strangers.first, { found: strangers.found, wanted });
  },
});
