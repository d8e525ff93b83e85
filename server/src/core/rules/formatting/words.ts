import type { ParagraphAlign } from "../../formatting.ts";
import type { LookName } from "../../standards/look.ts";
import type { Bilingual } from "../rule.ts";

/** What a clerk calls the parts of the table of type. */
export const lookWords: Readonly<Record<LookName, Bilingual>> = {
  nationalTitle: { vi: "Quốc hiệu", en: "National title" },
  motto: { vi: "Tiêu ngữ", en: "Motto" },
  partyTitle: { vi: "Tiêu đề “Đảng Cộng sản Việt Nam”", en: "Party title" },
  parent: { vi: "Tên cơ quan chủ quản", en: "Parent organ" },
  issuer: { vi: "Tên cơ quan ban hành", en: "Issuer" },
  star: { vi: "Dấu sao", en: "Star" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  placeAndDate: { vi: "Địa danh, thời gian", en: "Place and date" },
  title: { vi: "Tên loại", en: "Title" },
  subject: { vi: "Trích yếu", en: "Subject" },
  letterSubject: { vi: "Trích yếu công văn", en: "Subject of the letter" },
  bodyAuthority: { vi: "Dòng thẩm quyền ban hành", en: "Authority above the bases" },
  basis: { vi: "Căn cứ", en: "Bases" },
  verb: { vi: "Dòng “QUYẾT ĐỊNH:”", en: "Enacting line" },
  body: { vi: "Nội dung", en: "Body" },
  partLabel: { vi: "Phần, chương, mục", en: "Part, chapter, section" },
  partTitle: { vi: "Tiêu đề của phần, chương, mục", en: "Title of a part or chapter" },
  section: { vi: "Đề mục", en: "Section heading" },
  article: { vi: "Điều", en: "Article" },
  clauseTitle: { vi: "Tiêu đề của khoản", en: "Title of a clause" },
  clause: { vi: "Khoản", en: "Clause" },
  point: { vi: "Điểm", en: "Point" },
  authority: { vi: "Quyền hạn ký", en: "Authority to sign" },
  position: { vi: "Chức vụ người ký", en: "Signer's position" },
  signer: { vi: "Họ tên người ký", en: "Signer's name" },
  addresseesLabel: { vi: "Từ “Kính gửi”", en: "“Kính gửi”" },
  addressees: { vi: "Nơi kính gửi", en: "Addressees" },
  distributionLabel: { vi: "Từ “Nơi nhận”", en: "“Nơi nhận”" },
  distribution: { vi: "Danh sách nơi nhận", en: "Distribution list" },
  drafterMark: { vi: "Ký hiệu người soạn thảo", en: "Drafter's mark" },
  appendixLabel: { vi: "Từ “Phụ lục”", en: "“Phụ lục”" },
  appendixTitle: { vi: "Tên phụ lục", en: "Title of the appendix" },
  appendixPointer: { vi: "Dòng “Kèm theo”", en: "What the appendix is attached to" },
  secrecy: { vi: "Dấu độ mật", en: "Secrecy mark" },
  urgency: { vi: "Dấu độ khẩn", en: "Urgency mark" },
  circulation: { vi: "Chỉ dẫn phạm vi lưu hành", en: "Circulation mark" },
  draft: { vi: "Dấu dự thảo", en: "Draft mark" },
  copyKind: { vi: "Hình thức sao", en: "Kind of copy" },
  contact: { vi: "Thông tin liên hệ", en: "Contact line" },
  pageNumber: { vi: "Số trang", en: "Page number" },
};

/** What letters have or have not. */
export type Trait = "bold" | "italic" | "underline";

export const traitWords: Readonly<Record<Trait, { readonly has: Bilingual; readonly hasNot: Bilingual }>> = {
  bold: { has: { vi: "chữ đậm", en: "bold" }, hasNot: { vi: "chữ không đậm", en: "not bold" } },
  italic: { has: { vi: "chữ nghiêng", en: "italic" }, hasNot: { vi: "chữ đứng", en: "upright" } },
  underline: {
    has: { vi: "chữ gạch chân", en: "underlined" },
    hasNot: { vi: "chữ không gạch chân", en: "not underlined" },
  },
};

export const alignWords: Readonly<Record<ParagraphAlign, Bilingual>> = {
  left: { vi: "canh trái", en: "left" },
  center: { vi: "canh giữa", en: "centred" },
  right: { vi: "canh phải", en: "right" },
  justify: { vi: "canh đều hai bên", en: "justified" },
};

/** A number as each language writes it, with at most one decimal. */
export function decimal(value: number, digits = 1): Bilingual {
  const en = String(Number(value.toFixed(digits)));
  return { vi: en.replace(".", ","), en };
}

/** `12,7 mm` */
export function measured(value: number, unit: "mm" | "pt"): Bilingual {
  const { vi, en } = decimal(value);
  return { vi: `${vi} ${unit}`, en: `${en} ${unit}` };
}

/** The first of some names: `Arial, Calibri`. */
export function named(names: Iterable<string>): Bilingual {
  const all = [...names].slice(0, 3).join(", ");
  return { vi: all, en: all };
}

/** `13`, or `13 đến 14`. */
export function range(least: number, greatest: number): Bilingual {
  const [from, to] = [decimal(least, 2), decimal(greatest, 2)];
  return least === greatest ? from : { vi: `${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` };
}

/** `12; 11,5` */
export function list(values: readonly Bilingual[]): Bilingual {
  return { vi: values.map((v) => v.vi).join("; "), en: values.map((v) => v.en).join("; ") };
}

/** `10 hoặc 12,7` */
export function either(values: readonly Bilingual[]): Bilingual {
  return { vi: values.map((v) => v.vi).join(" hoặc "), en: values.map((v) => v.en).join(" or ") };
}

/** `Calibri (12 đoạn)`, where it is more than one. */
export const counted = ({ vi, en }: Bilingual, count: number): Bilingual =>
  count > 1 ? { vi: `${vi} (${count} đoạn)`, en: `${en} (${count} paragraphs)` } : { vi, en };

/** `canh trái (9 trên 12 đoạn)` */
export const share = ({ vi, en }: Bilingual, count: number, of: number): Bilingual => ({
  vi: `${vi} (${count} trên ${of} đoạn)`,
  en: `${en} (${count} of ${of} paragraphs)`,
});
