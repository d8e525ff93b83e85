import { reportMisnamed } from "../misnamed.ts";
import { rule } from "../rule.ts";

/** The organ that issues a letter is called by the name that its founding act gives it. */
export const issuerMisnamedBody = rule({
  name: "issuer-misnamed-body",
  component: "issuer",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.2.a", hd36: "II.1.2", hd05: "II.I.2.1" },
  message: {
    vi: "Tên đúng của cơ quan là “{wanted}”, không phải “{found}”.",
    en: "The body's name is “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên cơ quan ban hành ghi đúng như trong văn bản thành lập, kể cả dấu phẩy và chữ “và”.",
    en: "The issuer is named as in its founding act, comma and “và” included.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    reportMisnamed(
      letter,
      [letter.header.issuer, letter.header.parent].filter((name) => name !== null),
      report,
    );
  },
});
