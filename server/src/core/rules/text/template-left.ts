import type { Letter } from "../../syntax/letter.ts";
import { type PhraseMatch, phraseList, phrasesOf } from "../../words/phrases.ts";
import { templateItems, templatePhrases, templateSubjects } from "../../words/template-words.ts";
import { rule } from "../rule.ts";
import { inQuotation, lineBefore } from "./places.ts";

/** What such words must be the whole of: of nothing, of an item or the subject, of the subject. */
type Whole = "none" | "item" | "subject";

const listed = (phrases: readonly string[], whole: Whole) => phrases.map((phrase) => [phrase, whole] as const);
const left = phraseList([
  ...listed(templatePhrases, "none"),
  ...listed(templateItems, "item"),
  ...listed(templateSubjects, "subject"),
]);

/** What opens an item: nothing, a dash, `Điều 3.`, `1.2.`, `a)`, or a label as `Kính gửi:`. */
const opening =
  /^\s{0,20}(?:[-+–•]\s{0,4}|(?:Điều|Chương)\s[\dIVX]{1,4}\.\s{0,4}|(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\p{L}\))\s{0,4}|[^:\n]{1,80}:\s{0,4})?$/u;
const closing = /^(?:\.?\/\.|[.;,])?[ \t]{0,8}(?:[\r\n]|$)/;

/** What a template says where the text is to come does not go out with the letter. */
export const templateLeft = rule({
  name: "template-left",
  component: "text",
  severity: "info",
  basis: "practice",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "“{found}” là lời gợi ý của mẫu soạn thảo, chưa phải nội dung: viết nội dung thật vào đây hoặc xóa.",
    en: "“{found}” is what the template suggests, not text: write what is meant, or remove it.",
  },
  why: {
    vi: "Lời gợi ý của mẫu đọc lướt như câu thật nên dễ bị bỏ sót; còn nó thì chỗ ấy văn bản chưa nói gì.",
    en: "What a template suggests reads like a sentence and is easily overlooked; where it is left, the letter says nothing.",
  },
  check({ letter, report }) {
    for (const match of phrasesOf(letter, left))
      if (isLeft(letter, match)) report(match, { found: match.text.replace(/\s+/g, " ") });
  },
});

function isLeft(letter: Letter, { span: { start, end }, value }: PhraseMatch<Whole>): boolean {
  const { text } = letter.source;
  if (inQuotation(text, start)) return false;
  if (value === "none" || isSubject(letter, start, end)) return true;
  if (value === "subject" || !closing.test(text.slice(end, end + 12))) return false;
  return opening.test(lineBefore(text, start, 101));
}

function isSubject({ source: { text }, subject }: Letter, start: number, end: number): boolean {
  if (subject?.content.span.end !== end) return false;
  const before = text.slice(subject.content.span.start, start);
  return before === "" || /^về việc\s{1,4}$/iu.test(before);
}
