import type { Basis, Bilingual, Component, Severity } from "./rule.ts";

/** What a rule's basis is worth, in words for clerks. */
export const basisWords: Readonly<Record<Basis, Bilingual>> = {
  statute: { vi: "quy định bắt buộc", en: "prescribed" },
  template: { vi: "theo mẫu trình bày kèm theo quy định", en: "shown in the official models" },
  practice: { vi: "theo thông lệ", en: "custom" },
  house: { vi: "quy ước riêng của cơ quan", en: "the office's own style" },
};

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "info" },
};

/** The parts of a document that rules are about, in the order of the page. */
export const componentWords: Readonly<Record<Component, Bilingual>> = {
  header: { vi: "Phần đầu văn bản", en: "Header" },
  "national-title": { vi: "Quốc hiệu", en: "National title" },
  motto: { vi: "Tiêu ngữ", en: "Motto" },
  "party-title": { vi: "Tiêu đề của Đảng", en: "Party title" },
  issuer: { vi: "Cơ quan ban hành", en: "Issuer" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  "place-and-date": { vi: "Địa danh, thời gian", en: "Place and date" },
  title: { vi: "Tên loại", en: "Title" },
  subject: { vi: "Trích yếu", en: "Subject" },
  addressees: { vi: "Kính gửi", en: "Addressees" },
  body: { vi: "Nội dung", en: "Body" },
  distribution: { vi: "Nơi nhận", en: "Distribution" },
  signature: { vi: "Quyền hạn, chức vụ, chữ ký", en: "Signature" },
  appendices: { vi: "Phụ lục", en: "Appendices" },
  copies: { vi: "Bản sao", en: "Copies" },
  citations: { vi: "Viện dẫn", en: "Citations" },
  capitals: { vi: "Viết hoa", en: "Capitals" },
  text: { vi: "Chữ và dấu câu", en: "Text" },
  page: { vi: "Trang giấy", en: "Page" },
  formatting: { vi: "Kiểu chữ, đoạn văn", en: "Type and paragraphs" },
};

/**
 * A message with an ellipsis for each value that only a finding fills in. What stands right behind a word or a sign
 * (`kiểm tra lại.{meant}`) is only there at times, and left out.
 */
export const template = (message: string): string =>
  message.replace(/(?<=[\p{L}\p{N}.,:;”)])\{\w{1,40}\}/gu, "").replace(/\{\w{1,40}\}/g, "…");
