import { isYouthUnion } from "../header/bodies.ts";
import { headerIsWritten } from "../header/progress.ts";
import { rule } from "../rule.ts";

/** One component with the motto: where both are missing, this is the only finding. */
export const nationalTitleMissing = rule({
  name: "national-title-missing",
  component: "national-title",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1" },
  message: {
    vi: "Thiếu Quốc hiệu: phía trên, bên phải trang đầu phải có “{wanted}” và bên dưới là Tiêu ngữ “{motto}”.",
    en: "The national title is missing: “{wanted}” stands at the top right of the first page, with the motto “{motto}” below.",
  },
  why: {
    vi: "Quốc hiệu và Tiêu ngữ xác nhận đây là văn bản của cơ quan nhà nước; thiếu thì văn bản không hợp thể thức ngay từ dòng đầu.",
    en: "The national title shows that this is a document of the State; without it the form is wrong from the first line.",
  },
  check({ letter, standard, report }) {
    const { header } = letter;
    const { nationalTitle: wanted, motto } = standard.header;
    if (!wanted || !motto || header.nationalTitle || header.partyTitle || !headerIsWritten(letter)) return;
    if (!isYouthUnion(letter)) report(header, { wanted, motto });
  },
});
