import type { Bilingual } from "../core/rules/rule.ts";
import type { Locale } from "./context.ts";

/** The text in the reader's language. */
export const say = (text: Bilingual, locale: Locale): string => text[locale];

const name = (vi: string, en: string): Bilingual => ({ vi, en });

/** What clerks call the components of a letter: Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 05-HD/VPTW, Phần II. */
export const components = {
  header: name("Phần đầu", "Header"),
  nationalTitle: name("Quốc hiệu", "National title"),
  motto: name("Tiêu ngữ", "Motto"),
  partyTitle: name("Tiêu đề", "Party title"),
  parent: name("Cơ quan chủ quản", "Superior organ"),
  issuer: name("Cơ quan ban hành", "Issuing organ"),
  number: name("Số, ký hiệu", "Number and symbol"),
  placeAndDate: name("Địa danh, thời gian", "Place and date"),
  mark: name("Dấu chỉ mức độ", "Mark"),
  title: name("Tên loại", "Title"),
  subject: name("Trích yếu", "Subject"),
  addressees: name("Nơi gửi", "Addressees"),
  bases: name("Căn cứ ban hành", "Legal bases"),
  body: name("Nội dung", "Body"),
  distribution: name("Nơi nhận", "Distribution list"),
  filingLine: name("Lưu", "Filing line"),
  signature: name("Chữ ký", "Signature"),
  authority: name("Quyền hạn", "Authority"),
  position: name("Chức vụ", "Position"),
  signer: name("Họ tên", "Signer"),
  appendix: name("Phụ lục", "Appendix"),
  copy: name("Bản sao", "Copy"),
  copyIssuer: name("Cơ quan sao", "Copying organ"),
  contact: name("Liên hệ", "Contact"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Component = keyof typeof components;
