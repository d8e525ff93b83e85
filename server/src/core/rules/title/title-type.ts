import { rule } from "../rule.ts";

/** The Party's list of types is closed: a Công điện, a Hợp đồng, a Thông tư is none of them. */
export const titleType = rule({
  name: "title-type",
  component: "title",
  severity: { hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { hd36: "QĐ 66-QĐ/TW", hd05: "QĐ 399-QĐ/TW, Đ.5" },
  message: {
    vi: "“{found}” không có trong danh mục thể loại văn bản của Đảng. Kiểm tra lại tên loại.",
    en: "“{found}” is not among the types of Party documents. Check the title.",
  },
  why: {
    vi: "Danh mục thể loại của Đảng là danh mục đóng; loại ngoài danh mục không có mẫu, không có ký hiệu và không rõ giá trị.",
    en: "The Party's list of types is closed; what is not on it has no model, no code and no clear force.",
  },
  check({ letter: { title }, standard, report }) {
    // A title that names no type at all may be a congress's slogan, which is allowed.
    if (!title?.type || standard.types.some((t) => t.slug === title.type)) return;
    report(title, { found: title.text.text });
  },
});
