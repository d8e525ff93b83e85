import { inComment } from "../../syntax/comments.ts";
import { isLatin } from "../../words/letters.ts";
import { rule } from "../rule.ts";
import { exoticIn } from "./exotic.ts";
import { type Mend, reportMends } from "./places.ts";

/** Letters of other scripts that look exactly like one of ours, and that one. */
const rows: readonly (readonly [others: string, ours: string])[] = [
  ["АВЕЅІЈКМНОРСТХУԚԜ", "ABESIJKMHOPCTXYQW"],
  ["авеѕіјкморстхуԛԝ", "aвesijкмopcтxyqw"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["ο", "o"],
];
const twins = new Map<number, string>();
for (const [others, ours] of rows)
  [...others].forEach((other, i) => {
    const own = ours.charAt(i);
    if (isLatin(own.charCodeAt(0))) twins.set(other.charCodeAt(0), own);
  });
/** Full-width letters stand in a block of their own, in our order. */
for (const [from, own] of [
  [0xff21, 65],
  [0xff41, 97],
] as const)
  for (let i = 0; i < 26; i++) twins.set(from + i, String.fromCharCode(own + i));

/** A Cyrillic, Greek or full-width letter inside a word of ours: it looks right, and nobody who searches finds the word. */
export const textLookAlike = rule({
  name: "text-look-alike",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "“{found}” có ký tự trông giống chữ Việt nhưng thuộc bảng chữ khác ({codes}): tìm kiếm sẽ không ra. Viết lại “{wanted}”.",
    en: "“{found}” has letters of another script that look like ours ({codes}): searching misses it. Write “{wanted}”.",
  },
  why: {
    vi: "Văn bản dùng bộ mã chữ Việt Unicode. Ký tự Nga, Hy Lạp hoặc toàn hình lẫn vào do sao chép hay quét chữ làm hỏng tìm kiếm và đối chiếu số, ký hiệu.",
    en: "Documents use the Vietnamese letters of Unicode. Cyrillic, Greek or full-width ones, left by copying or scanning, break searching and the matching of numbers.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const exotic = exoticIn(letter);
    if (exotic.length === 0) return;
    const { text } = letter.source;
    const mends: Mend[] = [];
    let done = -1;
    for (const at of exotic) {
      if (at < done || !twins.has(text.charCodeAt(at)) || inComment(letter.comments, at)) continue;
      const { start, end } = wordOf(text, at);
      done = end;
      const found = text.slice(start, end);
      const wanted = inOurs(found);
      if (wanted === null) continue;
      const codes = [...new Set([...found].filter((c) => twins.has(c.charCodeAt(0))).map(codeOf))].join(", ");
      mends.push({ span: { start, end }, newText: wanted, values: { found, wanted, codes } });
    }
    reportMends(report, mends, { safe: true, allTitle });
  },
});

const allTitle = { vi: "Thay ở {count} từ", en: "Replace them in {count} words" };

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

function wordOf(text: string, at: number): { start: number; end: number } {
  const belongs = (code: number) => isLatin(code) || otherScript(code);
  let start = at;
  let end = at;
  while (belongs(text.charCodeAt(start - 1))) start--;
  while (belongs(text.charCodeAt(end))) end++;
  return { start, end };
}

const otherScript = (code: number): boolean =>
  (code >= 0x370 && code < 0x530) || (code >= 0xff21 && code <= 0xff5a && code !== 0xff3b);

/** The word in our letters; `null` where it has none of ours to begin with, or one that has no twin. */
function inOurs(found: string): string | null {
  let ours = 0;
  let word = "";
  for (let i = 0; i < found.length; i++) {
    const code = found.charCodeAt(i);
    if (isLatin(code)) ours++;
    else if (!twins.has(code)) return null;
    word += twins.get(code) ?? found.charAt(i);
  }
  return ours > 0 ? word : null;
}
