/** Signs of the picture fonts, by the code in the font. Others are shown as a dot, so that something stands there. */
const wingdings: Readonly<Record<number, string>> = {
  40: "☎",
  42: "✉",
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  114: "❒",
  117: "◆",
  118: "❖",
  119: "◆",
  159: "•",
  161: "○",
  167: "▪",
  168: "□",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const symbol: Readonly<Record<number, string>> = {
  45: "−",
  163: "≤",
  165: "∞",
  171: "↔",
  172: "←",
  173: "↑",
  174: "→",
  175: "↓",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  215: "⋅",
  216: "¬",
  222: "⇒",
};

/** A sign of a picture font, `null` where nobody knows how it looks. `code` as the file has it: `F0FC`, `00FC`. */
export function symbolOf(code: string, font: string): string | null {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return null;
  const table = /^wingdings$/i.test(font) ? wingdings : /^symbol$/i.test(font) ? symbol : null;
  const inFont = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  const found = table?.[inFont];
  if (found !== undefined) return found;
  if (table || (number >= 0xe000 && number < 0xf900))
    return inFont > 0x20 && inFont < 0x7f && !/wingdings|webdings/i.test(font) ? String.fromCharCode(inFont) : null;
  return number >= 0x20 && !(number >= 0xd800 && number < 0xe000) ? String.fromCodePoint(number) : null;
}
