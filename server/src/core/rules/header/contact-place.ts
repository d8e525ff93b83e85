import { contactLabel } from "../../syntax/contact.ts";
import { rule } from "../rule.ts";

/** A stamp that an electronic signature has left says where its holder is found, too. */
const stamp = /(?:Ký bởi|Người ký|Thời gian ký|Ngày ký|Signature|Signed)/iu;
const clue = /(?:ịa chỉ|Đ\/c|rụ sở|ĐT|iện thoại|[Tt]el|TEL|[Ff]ax|FAX|mail|MAIL|[Ww]eb|WEB|rang thông)/u;
const longest = 3000;

/** Address and telephone stand at the foot of a page, not in the header. */
export const contactPlace = rule({
  name: "contact-place",
  component: "header",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.III.4", hd36: "II.2", hd05: "II.II.6" },
  message: {
    vi: "Địa chỉ, điện thoại, thư điện tử không ghi ở phần đầu văn bản: chuyển xuống {place}.",
    en: "Address, telephone and mail are not in the header: move them to {place}.",
  },
  why: {
    vi: "Phần đầu văn bản chỉ có các thành phần thể thức bắt buộc. Thông tin liên hệ, nếu cần, đặt dưới đường kẻ ở chân trang nên không chen vào số, ký hiệu.",
    en: "The header holds the obligatory components only. Where it is needed, the contact stands below a line at the foot and out of the number's way.",
  },
  check({ letter: { source, header, title, addressees, body }, standard, report }) {
    const end = Math.min(...[title, addressees, body.blocks[0]].map((p) => p?.span.start ?? longest), longest);
    const text = source.text.slice(header.span.start, end);
    if (!header.number || !clue.test(text) || stamp.test(text)) return;
    let at = header.span.start;
    for (const line of text.split("\n")) {
      const lead = line.length - line.trimStart().length;
      if (contactLabel.test(line.trim())) {
        const where = { span: { start: at + lead, end: at + line.trimEnd().length } };
        report(where, {
          place:
            standard.system === "state"
              ? { vi: "chân trang thứ nhất", en: "the foot of the first page" }
              : { vi: "cuối trang cuối cùng", en: "the foot of the last page" },
        });
        return;
      }
      at += line.length + 1;
    }
  },
});
