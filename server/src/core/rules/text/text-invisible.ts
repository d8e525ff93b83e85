import { inComment } from "../../syntax/comments.ts";
import type { Letter } from "../../syntax/letter.ts";
import { isLatin } from "../../words/letters.ts";
import { rule } from "../rule.ts";
import { exoticIn } from "./exotic.ts";
import { type Mend, reportMends } from "./places.ts";
import { signsOf } from "./signs.ts";

/** Signs without width, and marks of direction and of joining, which Vietnamese does not need. */
const unseen = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const softHyphen = 0xad;
/** With these beside it, U+00AD is the `ư` of a legacy encoding. */
const legacy = /[§®µ¶¸¹¬¨]/;

/** Signs that nobody sees but that split words for every search: zero-width spaces, soft hyphens, marks of direction. */
export const textInvisible = rule({
  name: "text-invisible",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.I.4", hd36: "IV.1", hd05: "IV.1" },
  message: {
    vi: "Có ký tự ẩn ({code}) trong “{found}”: mắt không thấy nhưng tìm kiếm sẽ không ra. Xóa đi.",
    en: "There is an invisible character ({code}) in “{found}”: unseen, but searching misses the word. Remove it.",
  },
  why: {
    vi: "Ký tự ẩn theo vào khi sao chép từ trang web hoặc tệp PDF; từ bị cắt đôi với máy tính nên không tìm được, không đối chiếu được.",
    en: "Invisible characters come along when text is copied from the web or a PDF; to a computer they cut the word in two.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    const soft = softHyphens(letter);
    const places = [...exoticIn(letter).filter((at) => unseen.test(text.charAt(at))), ...soft];
    const mends: Mend[] = [];
    for (const at of places.sort((a, b) => a - b)) {
      const code = text.charCodeAt(at);
      if (inComment(letter.comments, at)) continue;
      // Only between letters does it break a word: not the file's own mark, nor what holds a pictogram together. A run of
      // them is one place.
      let end = at + 1;
      while (unseen.test(text.charAt(end))) end++;
      if (!isLatin(text.charCodeAt(at - 1)) || !isLatin(text.charCodeAt(end))) continue;
      const found = around(text, at, end);
      const values = { found, code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
      mends.push({ span: { start: at, end }, newText: "", values });
    }
    reportMends(report, mends, { safe: true, title, allTitle });
  },
});

const title = { vi: "Xóa ký tự ẩn", en: "Remove the invisible character" };
const allTitle = { vi: "Xóa {count} ký tự ẩn", en: "Remove {count} invisible characters" };

function softHyphens(letter: Letter): readonly number[] {
  const { text } = letter.source;
  const found = signsOf(letter).beyond.filter((at) => text.charCodeAt(at) === softHyphen);
  return found.length > 0 && legacy.test(text) ? [] : found;
}

/** The word as it looks. */
function around(text: string, at: number, end: number): string {
  const before = /\p{L}{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const behind = /^\p{L}{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return before + behind;
}
