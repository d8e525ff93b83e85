import type { PlainText } from "../../text/plain-text.ts";
import { type Bilingual, rule } from "../rule.ts";

/**
 * Fields of the register and how much each holds: Phụ lục VI. The subject has a rule of its own; a sequence, a type and
 * a person's name are never so long.
 */
const fields: readonly (readonly [name: Bilingual, most: number])[] = [
  [{ vi: "tên cơ quan ban hành", en: "the issuer's name" }, 200],
  [{ vi: "ký hiệu văn bản", en: "the symbol" }, 30],
  [{ vi: "chức vụ người ký", en: "the signer's position" }, 100],
];

/** What is entered in the register fits its fields. */
export const fieldLength = rule({
  name: "field-length",
  component: "header",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL VI" },
  message: {
    vi: "Trường {field} của dữ liệu đăng ký chỉ có {most} ký tự, ở đây dài {found}.",
    en: "The register's field for {field} holds {most} characters; this has {found}.",
  },
  why: {
    vi: "Hệ thống quản lý văn bản cắt hoặc từ chối dữ liệu dài hơn độ dài quy định tại Phụ lục VI khi gửi, nhận văn bản điện tử.",
    en: "Document systems cut or reject what is longer than Phụ lục VI allows when letters are sent and received.",
  },
  check({ letter: { header, signature }, report }) {
    const parts: readonly (PlainText | null | undefined)[] = [
      header.issuer,
      header.number?.symbol,
      signature?.positions.at(-1),
    ];
    for (const [i, [field, most]] of fields.entries()) {
      const part = parts[i];
      if (part && part.text.length > most) report(part, { field, most, found: part.text.length });
    }
  },
});
