import type { Letter } from "../../syntax/letter.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { type Converted, convertLegacy } from "../../text/legacy-convert.ts";
import { span } from "../../text/span.ts";
import { syllableFaultsOf } from "../../words/syllable-faults.ts";
import { type Fix, rule, safe, suggest } from "../rule.ts";
import { signsOf } from "./signs.ts";

/** Enough of the text to tell its encoding. */
const sample = 4000;
const heading = /§éc\s+lËp|Ñoäc\s+laäp|C(?:é|Ð)NG\s+H(?:ß|ò)A\s+X·|COÄNG\s+HO(?:ØA|AØ)/iu;
/** What each of them has in it and Vietnamese has not, so that other texts are passed over at once. */
const suspect = /[§ÑñÄä·µ¸¨Ö®ûø]|a[ùê]/;
/** So many different ones are no accident. */
const fewestWords = 3;
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
  why: {
    vi: "Chữ theo bảng mã cũ chỉ đọc được với phông của nó: máy khác hiện chữ rối, không tìm kiếm, không ký số hay tra cứu được.",
    en: "Letters of a legacy encoding can be read in their own font only: elsewhere they are a jumble that nobody finds or files.",
  },
  fixes: ["safe", "suggested"],
  check({ letter, report }) {
    const { source } = letter;
    if (!mayBeLegacy(letter)) return;
    const text = source.text.slice(0, sample);
    if (!suspect.test(text)) return;
    const title = heading.exec(text);
    const found = title ? [title] : [...text.matchAll(words)];
    const distinct = new Set(found.map((m) => m[0]));
    const [first] = found;
    if (!first || (!title && distinct.size < fewestWords)) return;
    const fix = conversion(source.text);
    report({ span: span(first.index, first.index + first[0].length) }, { found: first[0] }, ...(fix ? [fix] : []));
  },
});

/**
 * Whether there are letters or signs beyond ASCII that are none of ours. A few words of VNI have none; no Vietnamese
 * word can be like them.
 */
function mayBeLegacy(letter: Letter): boolean {
  const { foreign, beyond } = signsOf(letter);
  const { text } = letter.source;
  if (foreign || beyond.some((at) => text.charCodeAt(at) < 0x100)) return true;
  return syllableFaultsOf(letter).impossible.length >= fewestWords;
}

/** Letters that only Unicode has: with them some of the text is no longer in the old font. */
const modern = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/;
/** Below, a word in ten is none of ours: another language, or another font. */
const certain = 0.97;
const likely = 0.9;

/** All of the text where all of it is certainly of one font; else the lines that are. */
function conversion(text: string): Fix | null {
  if (!modern.test(text)) {
    const whole = convertLegacy(text);
    if (whole && whole.certainty >= certain && whole.text !== text)
      return safe(replace({ span: span(0, text.length) }, whole.text), titleOf(whole));
  }
  const edits: Edit[] = [];
  let last: Converted | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (modern.test(line)) continue;
    const converted = convertLegacy(line);
    if (!converted || converted.certainty < likely || converted.text === line) continue;
    // What is a word in Unicode as well is left: `xã` in a line of plain letters.
    if (!suspect.test(line)) continue;
    last = converted;
    edits.push(replace({ span: span(index, index + line.length) }, converted.text));
  }
  return last ? suggest(edits, titleOf(last)) : null;
}

const names = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

const titleOf = ({ font }: Converted) => ({
  vi: `Chuyển từ ${names[font]} sang Unicode`,
  en: `Convert from ${names[font]} to Unicode`,
});
