import { longSource } from "../../core/lint.ts";
import type { Bilingual } from "../../core/rules/rule.ts";
import { standards } from "../../core/standards/choose.ts";
import type { Standard, StandardId } from "../../core/standards/standard.ts";
import type { Locale } from "../context.ts";
import { say } from "../names.ts";

/** What a suggestion is about: a component, or a thing that the standards say of one. */
export type Article = keyof typeof articles;

interface Entry {
  readonly text: Bilingual;
  /** As in rules: `PL I, I.II.3.c`. */
  readonly source: Readonly<Partial<Record<StandardId, string>>>;
}

const entry = (vi: string, en: string, nd30?: string, hd36?: string, hd05?: string): Entry => ({
  text: { vi, en },
  source: { ...(nd30 && { nd30 }), ...(hd36 && { hd36 }), ...(hd05 && { hd05 }) },
});

const articles = {
  nationalTitle: entry(
    "Quốc hiệu viết in hoa, Tiêu ngữ ở dòng dưới, giữa các cụm từ là gạch nối có cách chữ.",
    "The national title in capitals, the motto below it with spaced hyphens.",
    "PL I, I.II.1.b",
  ),
  partyTitle: entry(
    "Tiêu đề văn bản của Đảng, không có Tiêu ngữ.",
    "The title of the Party's documents, without a motto.",
    undefined,
    "II.1.1.2",
    "II.I.1.2",
  ),
  star: entry(
    "Dấu sao ngăn tên cơ quan với số, ký hiệu.",
    "The star parts the organ's name from the number.",
    undefined,
    "II.1.2",
    "II.I.2.2",
  ),
  issuer: entry(
    "Tên đầy đủ, chữ in hoa; cơ quan chủ quản trực tiếp (nếu có) ở dòng trên.",
    "The full name in capitals, the direct superior (if any) above it.",
    "PL I, I.II.2.a",
    "II.1.2",
    "II.I.2.2",
  ),
  number: entry(
    "Số do văn thư cấp khi ban hành, để trống khi soạn; ký hiệu gồm chữ viết tắt tên loại, cơ quan hoặc đơn vị soạn thảo.",
    "The number is given when the letter is issued; the symbol names type, organ or drafting unit.",
    "PL I, I.II.3.c",
    "II.1.3",
    "II.I.3.2",
  ),
  date: entry(
    "Tên chính thức của đơn vị hành chính nơi đặt trụ sở, dấu phẩy, rồi ngày, tháng, năm; ngày dưới 10, tháng 1 và 2 thêm số 0.",
    "The official name of the unit of the organ's seat, a comma, the date; days below 10 and months 1 and 2 with a zero.",
    "PL I, I.II.4.b",
    "II.1.4",
    "II.I.4.2",
  ),
  title: entry(
    "Tên loại viết in hoa, trích yếu ngay dưới.",
    "The type in capitals, the subject right below it.",
    "PL I, I.II.5.b",
    "II.1.5",
    "II.I.5.2.1",
  ),
  subject: entry(
    "Trích yếu là một câu ngắn gọn hoặc một cụm từ, phản ánh khái quát nội dung chủ yếu của văn bản.",
    "The subject is a short sentence or phrase that says what the letter is about.",
    "PL I, I.II.5.b",
    "II.1.5",
    "II.I.5.2.3",
  ),
  addressees: entry(
    "Một nơi nhận thì ghi cùng dòng; từ hai nơi trở lên thì mỗi nơi một dòng sau gạch đầu dòng.",
    "One addressee stands on the label's line; two or more each on a line with a dash.",
    "PL I, I.II.9.d",
    "II.1.9",
    "II.I.9.2.3",
  ),
  bases: entry(
    "Mỗi căn cứ một dòng, kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm; ghi đủ tên loại, số, ký hiệu, cơ quan, ngày, trích yếu; luật, pháp lệnh không ghi số và cơ quan.",
    "One basis a line, parted by semicolons, a full stop at the end; in full, laws without number and issuer.",
    "PL I, I.II.6.a",
    "II.1.6",
    "II.I.6.2.3",
  ),
  authorityLine: entry(
    "Thẩm quyền ban hành viết in hoa trên các căn cứ: chức vụ người đứng đầu, hoặc tên tập thể.",
    "Who decides stands in capitals above the bases: the head by title, or the body by name.",
    "PL III, Mẫu 1.2",
    "II.1.6",
    "II.I.6.2.3",
  ),
  articleNumber: entry(
    "Điều đánh số liên tục bằng chữ số Ả Rập, sau số là dấu chấm.",
    "Articles are counted through in Arabic numbers with a full stop.",
    "PL I, I.II.6.đ",
    "II.1.6",
    "II.I.6.2.4",
  ),
  phrase: entry(
    "Câu quen dùng, quy định không bắt buộc; hết nội dung ghi dấu kết thúc theo mẫu.",
    "Customary words, not prescribed; the text ends with the mark of the models.",
    "PL III, Mẫu 1.5",
    "II.1.6",
    "II.I.6.2.2",
  ),
  distribution: entry(
    "Nơi nhận: mỗi nơi một dòng, kết thúc bằng dấu chấm phẩy, dòng “Lưu” ở cuối bằng dấu chấm.",
    "Recipients one a line, parted by semicolons; the filing line comes last with a full stop.",
    "PL I, I.II.9.d",
    "II.1.9",
    "II.I.9.2.5",
  ),
  signature: entry(
    "Thay mặt tập thể ghi TM. (Đảng: T/M), ký thay người đứng đầu KT. (K/T), thừa lệnh TL. (T/L), thừa ủy quyền TUQ.; chức vụ của người ký ở dòng dưới.",
    "TM. (Party: T/M) for a body, KT. (K/T) for the head, TL. (T/L) by order, TUQ. by mandate; the signer's own position below.",
    "PL I, I.II.7.b",
    "II.1.7",
    "II.I.7.1",
  ),
  appendix: entry(
    "Từ hai phụ lục trở lên phải đánh số; dưới tên phụ lục ghi kèm theo văn bản nào.",
    "Two or more appendices are numbered; below the title stands which document they belong to.",
    "PL I, I.III.1.b",
    "II.2",
    "II.II.1",
  ),
  contact: entry(
    "Địa chỉ, thư điện tử, điện thoại của cơ quan, nếu cần.",
    "Address, mail and telephone of the organ, where wanted.",
    "PL I, I.III.4",
    "II.2",
    "II.II.6",
  ),
} as const satisfies Readonly<Record<string, Entry>>;

/** What is asked for and the article that says so, as Markdown; empty where the standard says nothing. */
export function articleText(article: Article, standard: Standard, locale: Locale): string {
  const { text, source }: Entry = articles[article];
  // A header that has hardly begun is offered both systems' lines.
  const own = [standard, standards.nd30, standards.hd05].find((s) => source[s.id] !== undefined);
  return own ? `${say(text, locale)}\n\n*${longSource({ source }, own)}*` : say(text, locale);
}
