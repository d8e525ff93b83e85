import { span } from "../../text/span.ts";
import { rule } from "../rule.ts";

/** Enough of the text to tell its encoding. */
const sample = 4000;
const title = /§éc\s+lËp|Ñoäc\s+laäp|C(?:é|Ð)NG\s+H(?:ß|ò)A\s+X·|COÄNG\s+HO(?:ØA|AØ)/iu;
/** What each of them has in it and Vietnamese has not, so that other texts are passed over at once. */
const suspect = /[§ÑñÄä·µ¸¨Ö®ûø]|a[ùê]/;
/** The commonest small words as TCVN3 (ABC) and VNI fonts store them. */
const words = /(?<!\p{L})(?:cña|vµ|c¸c|ngµy|th¸ng|n¨m|viÖc|®Þnh|cuûa|vaø|caùc|ngaøy|thaùng|naêm|vieäc|ñònh)(?!\p{L})/gu;

/** Letters of the days before Unicode: readable in one font only. One finding for the whole text. */
export const textLegacyEncoding = rule({
  name: "text-legacy-encoding",
  component: "text",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Văn bản gõ bằng bảng mã cũ (TCVN3 hoặc VNI), như “{found}”. Chuyển sang Unicode (TCVN 6909:2001) rồi kiểm tra lại.",
    en: "The text is in a legacy encoding (TCVN3 or VNI), as in “{found}”. Convert it to Unicode (TCVN 6909:2001) and check again.",
  },
  check({ letter: { source }, report }) {
    const text = source.text.slice(0, sample);
    if (!suspect.test(text)) return;
    const heading = title.exec(text);
    const found = heading ? [heading] : [...text.matchAll(words)];
    const distinct = new Set(found.map((m) => m[0]));
    const [first] = found;
    if (!first || (!heading && distinct.size < 3)) return;
    report({ span: span(first.index, first.index + first[0].length) }, { found: first[0] });
  },
});
