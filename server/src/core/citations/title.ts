import type { Letter } from "../syntax/letter.ts";
import { memo } from "../text/memo.ts";
import { type Located, span } from "../text/span.ts";
import { unaccent } from "../text/vietnamese.ts";
import type { Citation } from "./citation.ts";
import { titlePhrase } from "./document-words.ts";

/** The title that a citation gives of the document behind its number, date and issuer. */
export interface CitedTitle extends Located {
  /** As written, in one line, without emphasis and quotation marks: `về công tác văn thư`. */
  readonly text: string;
}

const longest = 400;
/** In a sentence only this word opens a title for certain: `Nghị định … quy định` may go on with what it provides. */
const inSentence = /(?:về|v\/v)\s/iuy;
const inBasis =
  /(?:về|v\/v|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|thành lập|kéo dài)\s/iuy;
/** First letters of those words: of most citations the next character tells that no title follows. */
const opensTitle = /[vqhbsptck]/i;
const untidy = /[*_“”"\n\r\t]|\s\s/;

/**
 * The title behind a citation, as far as the clause goes: more than the title where the sentence goes on without a
 * sign. `null` where none follows, and behind provisions, which are cited with what they say: `Điều 5 Thông tư … về …`.
 * A law's title is its name.
 */
export function titleBehind({ source: { text } }: Letter, citation: Citation): CitedTitle | null {
  const { number, name, provision, where, span: at } = citation;
  if (number === null || name !== null || (where !== "basis" && where !== "body")) return null;
  const start = openingOf(text, at.end);
  if (!opensTitle.test(text.charAt(start)) || provision !== null) return null;
  const opens = where === "basis" ? inBasis : inSentence;
  opens.lastIndex = start;
  if (!opens.test(text)) return null;
  const written = text.slice(start, endOf(text, start)).trimEnd();
  const plain = untidy.test(written)
    ? written
        .replace(/[*_“”"]/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : written;
  return plain === "" ? null : { span: span(start, start + written.length), text: plain };
}

/** Whether a document's title stands behind a citation just as it is recorded: what is asked of most of them. */
export function givesTitle({ source: { text } }: Letter, { span: at }: Citation, title: string): boolean {
  return text.startsWith(phraseOf(title), openingOf(text, at.end));
}

const phraseOf = memo(titlePhrase);

const before = ' \n\r\t\u00a0*_“"';

/** Behind blanks, emphasis and an opening quotation mark. */
function openingOf(text: string, from: number): number {
  let at = from;
  while (at < from + 8 && before.includes(text.charAt(at))) at++;
  return at;
}

const sign = /[;:.!?”"\n]/g;

/** Where a title ends at the latest: its clause, its sentence, its paragraph. */
function endOf(text: string, start: number): number {
  const stop = Math.min(text.length, start + longest);
  sign.lastIndex = start;
  for (let found = sign.exec(text); found && found.index < stop; found = sign.exec(text))
    if (ends(found[0], text, found.index)) return found.index;
  return stop === text.length ? stop : Math.max(start, text.lastIndexOf(" ", stop));
}

function ends(character: string, text: string, at: number): boolean {
  if (character === ";" || character === ":") return true;
  if (character === "\n") return /^[ \t\r]{0,80}\n/.test(text.slice(at + 1, at + 82));
  const next = text.charAt(at + 1);
  return next === "" || /[\s,;.*_)”"]/.test(next);
}

/** Words that titles of any subject share, without diacritics. */
const common = new Set(
  unaccent(`về việc quy định chi tiết và hướng dẫn thi hành một số điều của luật bộ nghị thông tư quyết chỉ thị ban hành
  sửa đổi bổ sung biện pháp thực hiện các cho trong tại với đối từ đến theo được do có là những nội dung năm này số công
  tác quản lý triển khai tổ chức phê duyệt chương trình kế hoạch đề án tăng cường nhà nước trên địa bàn giai đoạn lĩnh
  vực liên quan văn bản không khi nếu thì như sau còn phải đã đang sẽ ngày tháng`)
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** The syllables that tell one title from another, without diacritics, which scans lose. */
export const titleWords = memo(
  (title: string): ReadonlySet<string> =>
    new Set(
      (
        unaccent(title)
          .toLowerCase()
          .match(/[a-z]{2,12}/g) ?? []
      ).filter((word) => !common.has(word)),
    ),
);

/** What is known by its day and not by its subject: everything decided there is cited of it. */
const manySubjects = /^(?:về\s)?(?:phiên họp|kỳ họp|hội nghị|đại hội|một số nội dung)/iu;
/** With fewer words a title says too little: a record may be cut short. */
const enough = 4;

/** Whether two titles are certainly of two documents: both say enough, and not a single word is in both. */
export function titlesContradict(cited: string, known: string): boolean {
  if (manySubjects.test(known) || manySubjects.test(cited)) return false;
  const [a, b] = [titleWords(cited), titleWords(known)];
  return a.size >= enough && b.size >= enough && ![...a].some((word) => b.has(word));
}

/** How much of a title's own words a text says, from 0 to 1. */
export function titleShare(title: string, text: string): number {
  const [own, said] = [titleWords(title), titleWords(text)];
  return own.size === 0 ? 1 : [...own].filter((word) => said.has(word)).length / own.size;
}
