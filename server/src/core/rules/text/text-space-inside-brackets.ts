import { rule } from "../rule.ts";
import { lineBefore, lineBehind, type Mend, reportMends } from "./places.ts";
import { signsOf } from "./signs.ts";

const wordBefore = /[\p{L}\d%]/u;
const wordBehind = /[\p{L}\d]/u;
const space = 32;
/** More of them are a form's. */
const mostBlanks = 2;
const openers: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“" };
const longest = 400;

/** A space behind an opening bracket or quotation mark, or before the one that closes. */
export const textSpaceInsideBrackets = rule({
  name: "text-space-inside-brackets",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.e", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Thừa khoảng trắng bên trong dấu “{sign}”.",
    en: "There is a space too many inside “{sign}”.",
  },
  why: {
    vi: "Ngoặc đơn và ngoặc kép viết sát từ bên trong; có khoảng trắng thì dấu dễ rơi xuống dòng một mình.",
    en: "Brackets and quotation marks touch the word inside; with a space one may end up alone on a line.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const { text } = letter.source;
    const mends: Mend[] = [];
    for (const at of signsOf(letter).brackets) {
      // Hardly any has a space on either side that is not a word's.
      const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
      if (before !== space && behind !== space) continue;
      const sign = text.charAt(at);
      const open = openers[sign];
      if (open === undefined) {
        const end = behindBlanks(text, at + 1);
        if (end > at + 1 && wordBehind.test(text.charAt(end)) && isClosed(text, at, sign))
          mends.push({ span: { start: at, end }, newText: sign, values: { sign } });
      } else if (before === space) {
        const start = beforeBlanks(text, at);
        if (wordBefore.test(text.charAt(start - 1)) && isOpened(text, start, open, sign))
          mends.push({ span: { start, end: at + 1 }, newText: sign, values: { sign } });
      }
    }
    reportMends(report, mends, { safe: true, allTitle });
  },
});

const allTitle = { vi: "Bỏ khoảng trắng ở {count} chỗ", en: "Remove {count} spaces" };

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space && at - from <= mostBlanks) at++;
  return at - from > mostBlanks ? from : at;
}

function beforeBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at - 1) === space && from - at <= mostBlanks) at--;
  return from - at > mostBlanks ? from : at;
}

/** Whether the pair is whole, on one line: half a pair is another matter, and blanks of a form have their own spacing. */
function isClosed(text: string, at: number, sign: string): boolean {
  const close = Object.keys(openers).find((c) => openers[c] === sign) as string;
  const line = lineBehind(text, at + 1, longest);
  const end = line.indexOf(close);
  return end >= 0 && !line.slice(0, end).includes(sign) && !isForm(line.slice(0, end));
}

function isOpened(text: string, at: number, open: string, close: string): boolean {
  const line = lineBefore(text, at, longest);
  const start = line.lastIndexOf(open);
  return start >= 0 && !line.slice(start).includes(close) && !isForm(line.slice(start));
}

const isForm = (inside: string): boolean => /\.{3}|…|_{2}| {3}/.test(inside);
