import { decodeTcvn3 } from "../../core/text/tcvn3.ts";
import { decodeVni } from "../../core/text/vni.ts";

/** Fonts that show other letters than those that are written: `.VnTime`, `.VnTimeH` (capitals), `VNI-Times`. */
const tcvn3 = /^\.Vn/i;
const vni = /^VNI[- ]/i;
const capitals = /^\.Vn.*H$/i;
/** Letters of Unicode's own: who has typed them in an old font sees them in another. */
const unicode = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** The text as it is seen in its font; the same text where the font shows what is written. */
export function shown(text: string, font: string): string {
  if (unicode.test(text)) return text;
  if (vni.test(font)) return decodeVni(text);
  if (!tcvn3.test(font)) return text;
  const decoded = decodeTcvn3(text);
  return capitals.test(font) ? decoded.toUpperCase() : decoded;
}

export const isLegacy = (font: string): boolean => tcvn3.test(font) || vni.test(font);
