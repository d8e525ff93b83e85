import { rule } from "../rule.ts";

/** Papers in use that the decree does not name; documents of other laws (`NGHỊ ĐỊNH`, `KẾT LUẬN` of an inspection) are not among them. */
const inUse: ReadonlySet<string> = new Set(["phieu-trinh", "cong-ham"]);

/** The decree has 29 types of administrative documents; what has a number and another title is none of them. */
export const titleUnknown = rule({
  name: "title-unknown",
  component: "title",
  severity: "info",
  basis: "practice",
  source: { nd30: "Đ.7" },
  message: {
    vi: "“{found}” không có trong 29 loại văn bản hành chính. Kiểm tra lại tên loại, trừ khi đây là văn bản chuyên ngành.",
    en: "“{found}” is none of the 29 types of administrative documents. Check the title, unless the sector has a form of its own.",
  },
  why: {
    vi: "Tên loại quyết định mẫu trình bày và chữ viết tắt trong ký hiệu. Tên ngoài Điều 7 chỉ dùng khi pháp luật chuyên ngành quy định mẫu riêng.",
    en: "The type decides on the model and on the code in the number. Other names are for sectors whose law has forms of its own.",
  },
  check({ letter: { title, header }, report }) {
    if (!title || (title.type !== null && !inUse.has(title.type))) return;
    if (!header.number?.symbol || !header.issuer || !header.nationalTitle) return;
    report(title, { found: title.text.text });
  },
});
