import { span } from "../../text/span.ts";
import { isLatin } from "../../words/letters.ts";
import { rule } from "../rule.ts";
import { signsOf } from "./signs.ts";

/** A letter or number before the bracket is a list's: `a)`, `1)`, `iv)`, `5.1)`. */
const marker = /(?:^|[\s(“"*;,:.])(?:\p{L}{1,2}|[©®]|[ivx]{1,4}|\d{1,3}(?:\.\d{1,2}){0,2})\*{0,2}$/u;
/** What a bracket that is left open may still close in: lists and tables go on for some paragraphs. */
const far = 3000;
/** With more of them the text is a scan, and a bracket is the least of it. */
const most = 3;

/** A bracket or curly quotation mark whose other half is nowhere. */
export const textBracketUnbalanced = rule({
  name: "text-bracket-unbalanced",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.e", hd36: "II.1.6", hd05: "II.I.6.2.2" },
  message: {
    vi: "Dấu “{sign}” không có dấu đi cặp.",
    en: "“{sign}” has no other half.",
  },
  why: {
    vi: "Thiếu một nửa dấu ngoặc thì không rõ phần chú thích hoặc trích dẫn kết thúc ở đâu.",
    en: "Without its other half nobody knows where the note or quotation ends.",
  },
  check({ letter, report }) {
    const { text } = letter.source;
    const signs = signsOf(letter);
    // Beside straight marks a curly one may go with one of those.
    const all = signs.brackets;
    const found = unbalanced(text, signs.has('"') ? all.filter((at) => text.charCodeAt(at) < 0x80) : all);
    if (found.length > most) return;
    for (const at of found) report({ span: span(at, at + 1) }, { sign: text.charAt(at) });
  },
});

/** Nearly all are one letter or digit behind a line's start or a space; the pattern knows the others. */
function isMarker(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  if ((before === 10 || before === 32) && isLatin(text.charCodeAt(at - 1))) return true;
  return marker.test(text.slice(Math.max(0, at - 10), at));
}

/** One stack for each kind: a bracket may stand half inside a quotation. Paragraphs of a long quotation each open anew. */
function unbalanced(text: string, places: readonly number[]): number[] {
  const open = { "(": [] as number[], "[": [] as number[], "“": [] as number[] };
  const found: number[] = [];
  for (const at of places) {
    const sign = text.charAt(at);
    if (sign === "(" || sign === "[" || sign === "“") {
      open[sign].push(at);
      continue;
    }
    const stack = open[sign === ")" ? "(" : sign === "]" ? "[" : "“"];
    const last = stack.at(-1);
    if (last !== undefined && at - last < far) {
      if (sign === "”") stack.length = 0;
      else stack.pop();
    } else if (!(sign === ")" && isMarker(text, at))) found.push(at);
  }
  return [...found, ...open["("], ...open["["], ...open["“"]];
}
