import { replace } from "../../text/edit.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { rule, suggest } from "../rule.ts";
import { officeMisspellings } from "./office-spelling.ts";
import { inCaseOf, inCitation } from "./places.ts";

const misspellings = phraseList(officeMisspellings);
/** Inside a sentence a capital makes a name: `ông Nguyễn Văn Chổ`. */
const opensSentence = /(?:^|[.!?:;\n“"(*-]\s?)$/;

/** Mistakes that offices make again and again, from a closed list. */
export const textSpelling = rule({
  name: "text-spelling",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.1", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "“{found}” sai chính tả: viết “{wanted}”.",
    en: "“{found}” is misspelt: write “{wanted}”.",
  },
  why: {
    vi: "Người soạn chịu trách nhiệm về nội dung trước khi trình ký; lỗi chính tả làm văn bản mất uy tín và khó tra cứu.",
    en: "The drafting unit answers for the text before it is signed; a misspelt word costs trust and is not found by searching.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const { text } = letter.source;
    for (const { span, text: found, value } of phrasesOf(letter, misspellings)) {
      const { right, notAfter, notBefore } = value;
      if (isName(text, span.start, found)) continue;
      if (notAfter.length > 0 && notAfter.includes(wordBefore(text, span.start))) continue;
      if (notBefore.length > 0 && notBefore.includes(wordBehind(text, span.end))) continue;
      if (inCitation(letter, span.start)) continue;
      const wanted = inCaseOf(found, right);
      report({ span }, { found, wanted }, suggest(replace({ span }, wanted)));
    }
  },
});

function isName(text: string, start: number, found: string): boolean {
  const first = found.charAt(0);
  if (first === first.toLowerCase() || found === found.toUpperCase()) return false;
  return !opensSentence.test(text.slice(Math.max(0, start - 2), start));
}

const wordBefore = (text: string, start: number): string =>
  (/(\p{L}{1,8})\s{1,3}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? "").toLowerCase();
const wordBehind = (text: string, end: number): string =>
  (/^\s{1,3}(\p{L}{1,8})/u.exec(text.slice(end, end + 12))?.[1] ?? "").toLowerCase();
