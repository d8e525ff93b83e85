import { isSmall } from "../../words/letters.ts";
import { isSyllable } from "../../words/spelling.ts";
import { rule } from "../rule.ts";
import { inCitation, type Mend, reportMends } from "./places.ts";
import { signsOf } from "./signs.ts";

/** Signs by which what stands between two blanks is an address, a formula or a name of a file; `./.` ends the body. */
const address = /[@\\=<>{}#&_]|\/(?!\.$)|www\.|\.(?:vn|com|gov|org|net|docx?|xlsx?|pdf|zip|exe)(?!\p{L})/iu;
const lastWord = /(?<![\p{L}\d])(\p{L}{1,12})[”)*]{0,3}$/u;
const nextWord = /^\p{L}{1,12}/u;

/** A word begins right behind `,` `;` `:` or a full stop. Only where it can be nothing else: no number, address, abbreviation. */
export const textSpaceAfterPunctuation = rule({
  name: "text-space-after-punctuation",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.e", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Thiếu khoảng trắng sau dấu “{sign}”.",
    en: "A space is missing behind “{sign}”.",
  },
  why: {
    vi: "Dấu câu viết liền với từ trước và cách từ sau một khoảng trắng; viết dính thì máy coi hai từ là một.",
    en: "A mark follows its word and is followed by a space; without it a computer takes two words for one.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    const mends: Mend[] = [];
    for (const at of signsOf(letter).glued) {
      const sign = text.charAt(at);
      if (!isEndOfWord(text, at, sign) || inCitation(letter, at)) continue;
      // `kho ,bãi`: the space stands on the wrong side.
      const start = text.charAt(at - 1) === " " ? at - 1 : at;
      mends.push({ span: { start, end: at + 1 }, newText: `${sign} `, values: { sign } });
    }
    reportMends(report, mends, { safe: true, title, allTitle });
  },
});

const title = { vi: "Thêm khoảng trắng sau dấu “{sign}”", en: "Add a space behind “{sign}”" };
const allTitle = { vi: "Thêm khoảng trắng ở {count} chỗ", en: "Add {count} spaces" };

function isEndOfWord(text: string, at: number, sign: string): boolean {
  // A full stop also shortens (`TP.Hồ`, `đ/c.`): only behind a small letter and before a capital.
  if (sign === "." && !(isSmall(text.charCodeAt(at - 1)) && !isSmall(text.charCodeAt(at + 1)))) return false;
  const next = nextWord.exec(text.slice(at + 1, at + 14))?.[0] ?? "";
  if (!isWord(next)) return false;
  const lists = sign === "," || sign === ";";
  const head = text.slice(Math.max(0, at - 60), at);
  const before = lists && head.endsWith(" ") ? head.slice(0, -1) : head;
  const word = lastWord.exec(before)?.[1] ?? "";
  // Behind a number only a comma or semicolon, and no unit: `khoản 1,khoản 2`.
  if (word === "" ? !(lists && next.length > 2 && /\d$/.test(before)) : !isWord(word)) return false;
  if (!lists && !(word.length > 1 && word === word.toLowerCase())) return false;
  if (sign === "." && next.length < 2) return false;
  return !address.test(tokenAround(text, at, head));
}

/** What stands between two blanks, the sign inside. */
const tokenAround = (text: string, at: number, head: string): string =>
  (/\S{0,60}$/.exec(head)?.[0] ?? "") + (/^\S{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? "");

/** A syllable of ours, in whatever case: neither an abbreviation nor a word of a program. */
const isWord = (word: string): boolean => isSyllable(word.toLowerCase());
