import { overlaps } from "../../text/span.ts";
import { rule } from "../rule.ts";
import { strangersIn } from "./strangers.ts";

/** So dark that nobody can tell it from black. */
const likeBlack = 0x30;
/** What signing programs look for, and is not printed. */
const white = /^f{6}$/i;

const isColoured = (color: string): boolean =>
  !white.test(color) && [...color.matchAll(/[\da-f]{2}/gi)].some(([part]) => Number.parseInt(part, 16) > likeBlack);

/** Black; only marks of urgency and secrecy are red. */
export const fontColor = rule({
  name: "font-color",
  component: "formatting",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "II", hd05: "II.IV.1" },
  message: {
    vi: "Chữ màu {found}, quy định màu đen.",
    en: "The text is coloured ({found}), prescribed is black.",
  },
  why: {
    vi: "Chữ màu in đen trắng hoặc sao chụp thì nhạt, khó đọc; văn bản hành chính chỉ có dấu và chữ ký là có màu.",
    en: "Coloured text gets pale in a copy; in an official document only seal and signature have colour.",
  },
  check(context) {
    const { marks } = context.letter.header;
    const strangers = strangersIn(context, ({ color, span }) =>
      isColoured(color) && !marks.some((mark) => overlaps(mark.text.span, span)) ? `#${color.toUpperCase()}` : null,
    );
    if (strangers) context.report(strangers.first, { found: strangers.found });
  },
});
