import { removeLines, standsAlone } from "../header/layout.ts";
import { rule, suggest } from "../rule.ts";

/** The star below the issuer's name is the Party's; in State documents a rule is drawn there. */
export const starUnexpected = rule({
  name: "star-unexpected",
  component: "party-title",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2" },
  message: {
    vi: "Dấu “{found}” dưới tên cơ quan là thể thức của văn bản Đảng; văn bản hành chính kẻ đường ngang ở đó. Bỏ dấu này.",
    en: "“{found}” below the issuer's name belongs to Party documents; State documents have a drawn line there. Remove it.",
  },
  why: {
    vi: "Dấu sao là dấu hiệu nhận biết văn bản của Đảng; để lẫn trong văn bản của cơ quan nhà nước là dùng nhầm mẫu.",
    en: "The star marks documents of the Party; in a State organ's letter it shows that the wrong model was used.",
  },
  fixes: ["suggested"],
  check({ letter: { header, source }, report }) {
    const { star, nationalTitle, number } = header;
    if (!star || (!nationalTitle && !number)) return;
    const alone = standsAlone(source, star);
    report(star, { found: star.text }, ...(alone ? [suggest(removeLines(source, star))] : []));
  },
});
