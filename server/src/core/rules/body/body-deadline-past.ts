import type { Letter } from "../../syntax/letter.ts";
import { dateOf } from "../header/progress.ts";
import { rule } from "../rule.ts";
import { lastBefore, ownDaysOf, recent, sentenceBefore } from "./days.ts";

const deadline =
  /(?<!\p{L})(?:trước|(?:chậm|muộn|trễ)\s{1,3}nhất(?:\s{1,3}là)?(?:\s{1,3}(?:đến|vào|trước))?|hạn\s{1,3}(?:chót|cuối)(?:\s{1,3}là)?:?)\s{1,3}(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2}\s?(?:phút)?)?,?\s{0,3})?$/iu;
const asks =
  /(?<!\p{L})(?:đề nghị|yêu cầu|gửi|nộp|báo cáo|hoàn thành|hoàn tất|đăng ký|xác nhận|phản hồi|có ý kiến|trả lời|triển khai|cung cấp)(?!\p{L})/iu;
/** What tells of the past, or of a rule's own dates. */
const tells =
  /(?<!\p{L})(?:đã|được|từng|theo|quy định|phát sinh|trước đây|hiệu lực|tuyển dụng|cấp|sử dụng|ký kết|thành lập|tính đến|kể từ|nêu trên)(?!\p{L})|[“"”]/iu;
/** Types that ask for something; reports and minutes tell of what was. */
const asking: ReadonlySet<string> = new Set(["cong-van", "thong-bao", "ke-hoach", "chi-thi", "giay-moi", "huong-dan"]);

/** Nobody can do by yesterday what a letter of today asks for. */
export const bodyDeadlinePast = rule({
  name: "body-deadline-past",
  component: "body",
  severity: "warning",
  basis: "statute",
  source: { nd30: "Đ.12.2", hd36: "I.3", hd05: "I.3" },
  message: {
    vi: "Thời hạn “{found}” đã qua vào ngày của văn bản này ({own}): kiểm tra lại ngày, tháng, năm.",
    en: "The deadline “{found}” had passed on the letter's own date ({own}): check day, month and year.",
  },
  why: {
    vi: "Hạn đã qua trước khi ban hành thì không ai thực hiện được; đầu năm hay gặp khi năm cũ còn sót lại.",
    en: "No one can keep a deadline that had passed before the letter went out; in January the old year is often left in.",
  },
  check({ letter, report }) {
    const own = dateOf(letter);
    const ownDate = letter.header.placeAndDate?.date;
    if (!own || !ownDate || letter.type === null || !asking.has(letter.type)) return;
    const { text } = letter.source;
    for (const { span, iso, text: found } of ownDaysOf(letter)) {
      if (!iso || !recent(iso, own) || !inRequest(letter, span.start)) continue;
      const sentence = sentenceBefore(text, span.start);
      if (!deadline.test(sentence.slice(-60)) || !asks.test(sentence) || tells.test(sentence)) continue;
      const related = { span: ownDate.span, message: { vi: "Ngày của văn bản này", en: "This letter's date" } };
      report({ span }, { found, own: ownDate.text.text }, related);
    }
  },
});

/** In the body, but not in its bases, which speak of what was. */
function inRequest({ body }: Letter, at: number): boolean {
  const block = lastBefore(body.blocks, at);
  return block !== undefined && at < block.span.end && block.kind !== "basis";
}
