import { reportMisnamed } from "../misnamed.ts";
import { rule } from "../rule.ts";

/** Whom a letter is addressed to is called by the name that its founding act gives it. */
export const addresseesMisnamedBody = rule({
  name: "addressees-misnamed-body",
  component: "addressees",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.9.c", hd36: "II.1.9", hd05: "II.I.9.2" },
  message: {
    vi: "Tên đúng của cơ quan là “{wanted}”, không phải “{found}”.",
    en: "The body's name is “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Ghi đúng tên cơ quan nhận thì hệ thống chuyển văn bản mới tìm thấy, và là phép lịch sự với nơi nhận.",
    en: "With its right name the receiver is found by the systems that send letters; it is also a courtesy.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    reportMisnamed(letter, letter.addressees?.items ?? [], report);
  },
});
