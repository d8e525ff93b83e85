import { acronyms } from "../../words/foreign-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Abbreviations of foreign organs are in capitals: `UNESCO`. */
export const capitalsAcronym = rule({
  name: "capitals-acronym",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, IV.2.b" },
  holds: sinceCircular,
  message: {
    vi: "Tên viết tắt của tổ chức nước ngoài viết bằng chữ in hoa: “{wanted}”, không viết “{found}”.",
    en: "The abbreviation of a foreign organ is in capitals: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên viết tắt giữ chữ in hoa như nguyên ngữ để người đọc nhận ra đó là tên viết tắt, không đọc như một từ.",
    en: "An abbreviation keeps the capitals of its language, so that it is not read as a word.",
  },
  fixes: ["safe"],
  check: spelled(acronyms, {
    // Part of an address: `asean.org`, `info@unesco.org`.
    means: ({ source: { text } }, { span }) =>
      !/[@./\-_\d]/.test(text.charAt(span.start - 1)) &&
      !/^(?:[@/_\d]|\.\p{L})/u.test(text.slice(span.end, span.end + 2)),
  }),
});
