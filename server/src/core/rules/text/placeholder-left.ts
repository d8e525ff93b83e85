import { rule } from "../rule.ts";
import { inComment } from "./comments.ts";

const bracketed = /\[[^[\]\n]{1,48}\](?!\()|\?{3,}|\{\{[^{}\n]{1,48}\}\}/gu;
/** What stands in brackets to be replaced; a note or a footnote in brackets is text. */
const toFill =
  /^\[\s*(?:[.…_]{1,40}|x{2,10}|(?:cần |xin )?(?:bổ sung|điền|nhập|ghi|chèn|thay)(?!\p{L}).{0,40}|(?:tên|họ (?:và )?tên|số|ngày|tháng|năm|địa danh|chức vụ|chức danh|nơi nhận|cơ quan|đơn vị|nội dung|trích yếu|địa chỉ|số hiệu|số điện thoại)(?:\s[\p{L}/]{1,12}){0,5})\s*\]$/iu;
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
  check({ letter: { source, signature, comments }, report }) {
    const { text } = source;
    const any = text.includes("[") || text.includes("???") || text.includes("{{");
    const quoted = quotesAround(text);
    for (const m of any ? text.matchAll(bracketed) : []) {
      const [found] = m;
      const start = m.index;
      if (found.startsWith("[") && !toFill.test(found)) continue;
      // `[…]` in a quotation is the sign for words left out.
      if (/^\[\s*[.…]/.test(found) && quoted(start)) continue;
      if (inComment(comments, start)) continue;
      report({ span: { start, end: start + found.length } }, { found });
    }
    const name = signature?.name;
    if (name && nobody.test(name.text)) report(name, { found: name.text });
  },
});

/** Whether a quotation mark stands near an offset in its paragraph; asked in the order of the text. */
function quotesAround(text: string): (at: number) => boolean {
  let known = -1;
  let found = false;
  return (at) => {
    // Near neighbours have their paragraph in common, or all but.
    if (known >= 0 && at - known < 200 && !text.slice(known, at).includes("\n\n")) return found;
    const before = text.slice(Math.max(0, at - 2000), at);
    known = at;
    found = quote.test(before.slice(before.lastIndexOf("\n\n") + 1) + text.slice(at, at + 300));
    return found;
  };
}
