import { reportMisnamed } from "../misnamed.ts";
import { rule } from "../rule.ts";

/** Who gets a copy is called by the name that its founding act gives it. */
export const distributionMisnamedBody = rule({
  name: "distribution-misnamed-body",
  component: "distribution",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.1" },
  message: {
    vi: "Tên đúng của cơ quan là “{wanted}”, không phải “{found}”.",
    en: "The body's name is “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên viết theo thói quen không khớp danh mục cơ quan nhận văn bản điện tử nên dễ bị bỏ sót.",
    en: "A name written by habit does not match the list of receivers of electronic letters and is passed over.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    reportMisnamed(letter, letter.distribution?.items ?? [], report);
  },
});
