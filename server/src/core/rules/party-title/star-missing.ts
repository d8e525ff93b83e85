import { addLineBelow, standsAlone } from "../header/layout.ts";
import { rule, safe } from "../rule.ts";

/** A star separates the organ's name from the number; without it the two run together. */
export const starMissing = rule({
  name: "star-missing",
  component: "party-title",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.1.2", hd05: "II.I.2.2" },
  message: {
    vi: "Thiếu dấu sao “{wanted}” dưới tên cơ quan ban hành, phía trên số văn bản.",
    en: "The star “{wanted}” between the organ's name and the number is missing.",
  },
  why: {
    vi: "Không có dấu sao, tên cơ quan và số văn bản dính vào nhau, nhất là khi tên dài nhiều dòng.",
    en: "Without the star the organ's name and the number run together, above all where the name is long.",
  },
  fixes: ["safe"],
  check({ letter: { header, source }, standard, report }) {
    const wanted = standard.header.star;
    const { issuer, number, star } = header;
    if (!wanted || star || !issuer || !number) return;
    if (!standsAlone(source, issuer)) return report(issuer, { wanted });
    report(
      issuer,
      { wanted },
      safe(addLineBelow(source, issuer, wanted), { vi: "Thêm dòng “{wanted}”", en: "Add the line “{wanted}”" }),
    );
  },
});
