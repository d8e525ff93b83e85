import { rule, suggest } from "../rule.ts";
import { removeLines, standsAlone } from "./layout.ts";

/** The national title belongs to the State's documents, the Party's title to the Party's: one letter bears one of them. */
export const headerMixed = rule({
  name: "header-mixed",
  component: "header",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1", hd36: "II.1.1.2", hd05: "II.I.1.2" },
  message: {
    vi: "Đầu văn bản vừa có thể thức của Nhà nước, vừa có thể thức của Đảng: theo {standard}, văn bản này không ghi “{found}”. Bỏ dòng này.",
    en: "The header mixes the State's form with the Party's: under {standard} this letter does not bear “{found}”. Remove the line.",
  },
  why: {
    vi: "Quốc hiệu và tiêu đề của Đảng nói văn bản thuộc hệ thống nào; ghi cả hai thì không rõ áp dụng thể thức, thẩm quyền và chế độ lưu trữ nào.",
    en: "The two headings say to which system a document belongs; with both it is unclear whose rules of form, authority and archive hold.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, standard, report }) {
    const own = standard.header.partyTitle ? header.partyTitle : (header.nationalTitle ?? header.motto);
    const foreign = (standard.header.partyTitle ? [header.nationalTitle, header.motto] : [header.partyTitle]).filter(
      (p) => p !== null,
    );
    const first = foreign[0];
    if (!own || !first) return;
    const values = { standard: standard.shortName, found: first.text };
    if (!foreign.every((p) => standsAlone(source, p))) return report(first, values);
    report(
      first,
      values,
      suggest(
        foreign.map((p) => removeLines(source, p)),
        { vi: "Xóa “{found}”", en: "Remove “{found}”" },
      ),
    );
  },
});
