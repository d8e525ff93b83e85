import type { Letter } from "../../syntax/letter.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { rule } from "../rule.ts";
import { signsOf } from "./signs.ts";

const bracketed = /\[[^[\]\n]{1,48}\](?!\()|<[^<>\n!/]{1,48}>|\?{3,}|\{\{[^{}\n]{1,48}\}\}/gu;
/** What stands in brackets to be replaced; a note or a footnote in brackets is text. */
const toFill =
  /^[[<]\s*(?:[.…_]{1,40}|x{2,10}|(?:cần |xin )?(?:bổ sung|điền|nhập|ghi|chèn|thay)(?!\p{L}).{0,40}|(?:tên|họ (?:và )?tên|số|ngày|tháng|năm|địa danh|chức vụ|chức danh|nơi nhận|cơ quan|đơn vị|nội dung|trích yếu|địa chỉ|số hiệu|số điện thoại)(?:\s[\p{L}/]{1,12}){0,5})\s*[\]>]$/iu;
const quote = /[“”"]/;
/** Names of nobody: `Nguyễn Văn A`, `Họ và tên`. */
const nobody = /^(?:(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Phan|Đỗ)\s(?:Văn|Thị)\s[A-DX]|Họ (?:và )?tên.{0,20})$/iu;

/** What a template leaves to be filled in does not go out with the letter. */
export const placeholderLeft = rule({
  name: "placeholder-left",
  component: "text",
  severity: "error",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "“{found}” là chỗ chờ điền, chưa phải nội dung: thay bằng nội dung thật hoặc xóa.",
    en: "“{found}” is a placeholder: replace it by the real text or remove it.",
  },
  why: {
    vi: "Chỗ chờ điền lọt ra ngoài cho thấy văn bản chưa ai đọc lại trước khi ký, và phần thông tin quan trọng ở đó đang thiếu.",
    en: "A placeholder that goes out shows that nobody read the letter before signing, and what should stand there is missing.",
  },
  check({ letter, report }) {
    const { source, signature, header } = letter;
    const { text } = source;
    const { has } = signsOf(letter);
    const any = has("[") || has("<") || has("{") || (has("?") && text.includes("???"));
    const quoted = quotesAround(text);
    for (const m of any ? text.matchAll(bracketed) : []) {
      const [found] = m;
      const start = m.index;
      if (/^[[<]/.test(found) && !toFill.test(found)) continue;
      // `[…]` in a quotation is the sign for words left out.
      if (/^\[\s*[.…]/.test(found) && quoted(start)) continue;
      report({ span: { start, end: start + found.length } }, { found });
    }
    for (const { start, end } of standIns(letter)) report({ span: { start, end } }, { found: text.slice(start, end) });
    for (const part of [header.parent, header.issuer])
      if (part && nameless.test(part.text)) report(part, { found: part.text });
    const name = signature?.name;
    if (name && nobody.test(name.text)) report(name, { found: name.text });
  },
});

/** What the models of the decree print where a name is to stand. */
const nameless = /^TÊN (?:CƠ QUAN|CQ|TỔ CHỨC|ĐƠN VỊ)(?!\p{L})/u;

/** `xxx`, and the day of a model: not a number that is masked, nor a Roman thirty. */
const standIn =
  /(?<![\p{L}\p{N}./@*“"[<-])x{3,6}(?![\p{L}\p{N}.@*-])|(?<=ngày\s)(?:dd\/mm\/yyyy|xx(?:\/xx(?:\/(?:\d{2,4}|x{2,4}))?|\s+tháng\s+xx))(?![\p{L}\p{N}])/gu;

/** Found by the way; most letters have none of them. */
const standInWords = phraseList(["dd", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx"].map((word) => [word, true] as const));

/** What a signature is to be, told in brackets: `(Ký, ghi rõ họ tên)`; `(Đã ký)` tells that it is there. */
const howToSign = /\(\s?(?:ký\s?(?:,|tên|ghi|và)|chữ ký|ghi rõ|họ (?:và )?tên)[^()\n]{0,80}\)/giu;

/** Types that the organ fills in itself; minutes, slips and applications go out to be signed by hand. */
const finished: ReadonlySet<string> = new Set(
  "cong-van quyet-dinh nghi-quyet chi-thi thong-bao ke-hoach bao-cao to-trinh giay-moi huong-dan".split(" "),
);

function standIns(letter: Letter): Span[] {
  const { source, signature, type, header } = letter;
  const { text } = source;
  const found: Span[] = [];
  const own = [header.number?.span, header.placeAndDate?.span];
  const take = (start: number, length: number) => {
    const at = { start, end: start + length };
    // Number and day are blank until the letter is signed.
    if (!own.some((o) => o && overlaps(o, at))) found.push(at);
  };
  if (phrasesOf(letter, standInWords).length > 0) for (const m of text.matchAll(standIn)) take(m.index, m[0].length);
  if (signature && finished.has(type ?? "")) {
    const { start, end } = signature.span;
    const signed = text.slice(start, end + 120);
    for (const m of signed.includes("(") ? signed.matchAll(howToSign) : []) take(start + m.index, m[0].length);
  }
  return found;
}

/** Whether a quotation mark stands near an offset in its paragraph; asked in the order of the text. */
function quotesAround(text: string): (at: number) => boolean {
  let known = -1;
  let found = false;
  return (at) => {
    // Near neighbours have their paragraph in common, or all but.
    if (known >= 0 && at - known < 200 && !text.slice(known, at).includes("\n\n")) return found;
    const before = text.slice(Math.max(0, at - 2000), at);
    const [behind = ""] = text.slice(at, at + 300).split("\n\n", 1);
    known = at;
    found = quote.test(before.slice(before.lastIndexOf("\n\n") + 1) + behind);
    return found;
  };
}
