import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { mayBeNormative } from "./labelled.ts";

/** The name of an appendix, where it has one, is in capitals. */
export const appendixTitleCase = rule({
  name: "appendix-title-case",
  component: "appendices",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.III.1.b" },
  message: {
    vi: "Tên phụ lục ghi bằng chữ in hoa: “{wanted}”.",
    en: "The name of an appendix is written in capitals: “{wanted}”.",
  },
  why: {
    vi: "Tên phụ lục in hoa, đậm, căn giữa để nhìn thấy ngay đầu trang; nhãn “Phụ lục I” phía trên mới in thường.",
    en: "The name is in bold capitals so that it is seen at once at the head of the page; only the label above is not.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    if (mayBeNormative(letter)) return;
    for (const { title } of letter.appendices) {
      if (!title) continue;
      const wanted = inCapitals(title.text);
      if (wanted !== title.text) report(title, { wanted }, suggest(replace(title, wanted)));
    }
  },
});

/** What stands in brackets is no part of the name: a unit of measure (`ha`), what the figures come from. */
const inCapitals = (name: string): string =>
  name.replace(/\([^()]{0,60}\)|[^(]+/gu, (part) => (part.startsWith("(") ? part : part.toUpperCase()));
