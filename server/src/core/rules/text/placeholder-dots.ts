import { inComment } from "../../syntax/comments.ts";
import { overlaps } from "../../text/span.ts";
import { rule } from "../rule.ts";
import { signsOf } from "./signs.ts";

const dots = /…{3,400}|\.{7,400}/gu;
/** More of them are a form that the reader is to fill in. */
const most = 3;
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
    const { source, header, body, signature, type, appendices, comments } = letter;
    if (!header.number?.sequence || !header.placeAndDate?.date?.iso || !signature?.name) return;
    if (type === null || !finished.has(type)) return;
    const { start, end } = body.span;
    const { text } = source;
    if (!signsOf(letter).dotted) return;
    const found = [...text.slice(start, end).matchAll(dots)].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
    }));
    const own = found.filter((s) => !appendices.some((a) => overlaps(a.span, s)) && !inComment(comments, s.start));
    // A quotation leaves words out by the same sign.
    if (own.length <= most) for (const s of own) if (!/[“"]/.test(lineOf(text, s.start))) report({ span: s });
  },
});

const lineOf = (text: string, at: number): string =>
  text.slice(Math.max(0, text.lastIndexOf("\n", at)), text.indexOf("\n", at) < 0 ? undefined : text.indexOf("\n", at));
