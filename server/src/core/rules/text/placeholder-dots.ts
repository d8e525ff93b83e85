import { inComment } from "../../syntax/comments.ts";
import { span } from "../../text/span.ts";
import { rule } from "../rule.ts";
import { lineBefore, lineBehind } from "./places.ts";
import { signsOf } from "./signs.ts";

const dots = /…{3,400}|\.{7,400}/gu;
/** More of them are a form that the reader is to fill in. */
const most = 3;
/** How far in its line a quotation may begin or end. */
const near = 1000;
/** Types that the organ fills in itself. */
const finished: ReadonlySet<string> = new Set(
  "cong-van quyet-dinh nghi-quyet chi-thi thong-bao ke-hoach to-trinh giay-moi".split(" "),
);

/** A dotted gap in the text of a letter that is numbered, dated and signed was not filled in. */
export const placeholderDots = rule({
  name: "placeholder-dots",
  component: "text",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Văn bản đã có số, ngày và người ký nhưng ở đây còn để trống bằng dấu chấm: điền nội dung hoặc xóa.",
    en: "The letter has number, date and signer, but here a dotted gap is left: fill it in or remove it.",
  },
  why: {
    vi: "Chỗ trống trong văn bản đã ký có thể bị người khác điền thêm, và nơi nhận không biết nội dung thật là gì.",
    en: "A gap in a signed letter can be filled in by anybody, and the reader does not learn what was meant.",
  },
  check({ letter, report }) {
    const { source, header, body, signature, type, comments } = letter;
    if (!header.number?.sequence || !header.placeAndDate?.date?.iso || !signature?.name) return;
    if (!finished.has(type ?? "")) return;
    const { start, end } = body.span;
    const { text } = source;
    if (!signsOf(letter).dotted) return;
    const found = [...text.slice(start, end).matchAll(dots)]
      .map((m) => span(start + m.index, start + m.index + m[0].length))
      .filter((place) => !inComment(comments, place.start));
    if (found.length > most) return;
    for (const place of found) {
      // A quotation leaves words out by the same sign.
      const line = lineBefore(text, place.start, near) + lineBehind(text, place.end, near);
      if (!/[“"]/.test(line)) report({ span: place });
    }
  },
});
