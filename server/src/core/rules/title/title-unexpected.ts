import { removeLines, standsAlone } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

/** The công văn is the one type without a title line. */
export const titleUnexpected = rule({
  name: "title-unexpected",
  component: "title",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL III, Mẫu 1.5", hd36: "II.1.5", hd05: "II.I.5.2.3" },
  message: {
    vi: "Công văn không ghi tên loại: bỏ dòng “{found}”, trích yếu ghi dưới số, ký hiệu.",
    en: "A công văn bears no title: remove “{found}”; its subject stands below the number.",
  },
  why: {
    vi: "Công văn nhận ra nhờ không có tên loại. Thêm dòng “CÔNG VĂN” thì trích yếu bị đẩy xuống giữa trang, khác mọi mẫu.",
    en: "A letter is known by having no title; with one its subject moves to the middle of the page, unlike every model.",
  },
  fixes: ["suggested"],
  check({ letter: { title, source }, report }) {
    if (title?.type !== "cong-van") return;
    const found = title.text.text;
    if (!standsAlone(source, title)) return report(title, { found });
    report(title, { found }, suggest(removeLines(source, title), { vi: "Xóa dòng này", en: "Remove this line" }));
  },
});
