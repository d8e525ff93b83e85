import { rule } from "../rule.ts";
import { lineBefore, lineBehind, type Mend, reportMends } from "./places.ts";
import { signsOf } from "./signs.ts";

const space = 32;
/** A table's or a form's line has its own spacing. */
const columns = /[|\t]| {3}|\.{4}|…{2}|_{3}/;
const wordBefore = /[\p{L}\d,;:.)”]/u;
const wordBehind = /[\p{L}\d(“]/u;

/** Two spaces inside a sentence; three and more align something. */
export const textSpaceDoubled = rule({
  name: "text-space-doubled",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.e", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Thừa một khoảng trắng giữa hai từ ({count} chỗ).",
    en: "There is a space too many between two words ({count} places).",
  },
  why: {
    vi: "Hai khoảng trắng liền nhau làm dòng chữ giãn không đều khi căn hai lề.",
    en: "Two spaces in a row make justified lines uneven.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    const mends: Mend[] = [];
    for (const at of signsOf(letter).blanks) {
      if (text.charCodeAt(at) !== space || text.charCodeAt(at + 1) !== space) continue;
      if (!wordBefore.test(text.charAt(at - 1)) || !wordBehind.test(text.charAt(at + 2))) continue;
      if (columns.test(lineBefore(text, at, 300) + lineBehind(text, at, 300))) continue;
      mends.push({ span: { start: at, end: at + 2 }, newText: " " });
    }
    reportMends(report, mends, { safe: true, title, allTitle });
  },
});

const title = { vi: "Bỏ khoảng trắng thừa", en: "Remove the extra space" };
const allTitle = { vi: "Bỏ khoảng trắng thừa ở {count} chỗ", en: "Remove {count} extra spaces" };
