import type { FormattedParagraph } from "../../formatting.ts";
import { overlaps } from "../../text/span.ts";
import { rule } from "../rule.ts";
import { formattingOf } from "./set-parts.ts";
import { counted, named } from "./words.ts";

const hasLetters = /[\p{L}\p{N}]/u;

/** So dark that nobody can tell it from black; white is what signing programs look for, and is not printed. */
const likeBlack = 0x30;

function isColoured(color: string): boolean {
  const [, r = "", g = "", b = ""] = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  if (r === "" || /^f{6}$/i.test(color)) return false;
  return [r, g, b].some((part) => Number.parseInt(part, 16) > likeBlack);
}

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
    const formatting = formattingOf(context);
    if (!formatting) return;
    const { letter, report } = context;
    const { text } = letter.source;
    const colours = new Set<string>();
    const wrong: FormattedParagraph[] = [];
    for (const paragraph of formatting.paragraphs) {
      const found = paragraph.runs.filter(
        ({ color, span }) =>
          isColoured(color) &&
          hasLetters.test(text.slice(span.start, span.end)) &&
          !letter.header.marks.some((mark) => overlaps(mark.text.span, span)),
      );
      if (found.length === 0) continue;
      wrong.push(paragraph);
      for (const { color } of found) colours.add(`#${color.toUpperCase()}`);
    }
    const [first] = wrong;
    if (first) report(first, { found: counted(named(colours), wrong.length) });
  },
});
