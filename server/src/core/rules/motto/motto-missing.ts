import { addLineBelow, standsAlone } from "../header/layout.ts";
import { headerIsWritten } from "../header/progress.ts";
import { rule, suggest } from "../rule.ts";

/** The motto stands below the national title. */
export const mottoMissing = rule({
  name: "motto-missing",
  component: "motto",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL I, I.II.1.b" },
  message: {
    vi: "Thiếu Tiêu ngữ: dưới Quốc hiệu phải có dòng “{wanted}”.",
    en: "The motto is missing: “{wanted}” stands below the national title.",
  },
  why: {
    vi: "Quốc hiệu và Tiêu ngữ là một cặp; thiếu Tiêu ngữ thì văn bản không đủ thể thức và có thể bị trả lại.",
    en: "National title and motto are one pair; without the motto the document is incomplete and may be sent back.",
  },
  fixes: ["suggested"],
  check({ letter, standard, report }) {
    const { nationalTitle, motto } = letter.header;
    const wanted = standard.header.motto;
    if (!nationalTitle || motto || !wanted || !headerIsWritten(letter)) return;
    if (!standsAlone(letter.source, nationalTitle)) return report(nationalTitle, { wanted });
    report(
      nationalTitle,
      { wanted },
      suggest(addLineBelow(letter.source, nationalTitle, wanted), {
        vi: "Thêm dòng “{wanted}”",
        en: "Add the line “{wanted}”",
      }),
    );
  },
});
