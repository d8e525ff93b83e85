import { codeNames, lawNames, ordinanceNames, shortLawNames } from "../../citations/law-names.ts";
import { rule } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { isSmall } from "./recase.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const names = [
  ...[...lawNames, ...shortLawNames].map((name) => `Luật ${name}`),
  ...codeNames.map((name) => `Bộ luật ${name}`),
  ...ordinanceNames.map((name) => `Pháp lệnh ${name}`),
];

/** All small, the words are a law's name only where a year, a number or an article says so. */
const numbered = /^\s{1,3}(?:số|năm|ngày)\s{1,3}\d/u;
const article = /Điều\s{1,3}\d{1,3}[a-zđ]?\s{1,3}(?:của\s{1,3})?$/iu;

/** Names of laws: a capital for the kind and for the first syllable of the name: `Luật Đất đai`, `Bộ luật Hình sự`. */
export const capitalsLawName = rule({
  name: "capitals-law-name",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.6" },
  holds: sinceCircular,
  message: {
    vi: "Tên luật viết hoa chữ đầu của loại văn bản và âm tiết đầu của tên gọi: “{wanted}”, không viết “{found}”.",
    en: "The name of a law takes a capital for its kind and for the first syllable of its name: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Chữ hoa cho biết tên luật bắt đầu từ đâu: “Luật Đất đai” là một văn bản cụ thể, còn “pháp luật đất đai” thì không.",
    en: "The capital shows where the name of a law begins: “Luật Đất đai” is one document, “pháp luật đất đai” is not.",
  },
  fixes: ["safe"],
  check: spelled(names, {
    means: ({ source: { text } }, { span, text: written }) => {
      if (wordBefore(text, span.start) === "pháp") return false;
      if (!isSmall(written)) return true;
      return (
        numbered.test(text.slice(span.end, span.end + 12)) ||
        article.test(text.slice(Math.max(0, span.start - 24), span.start))
      );
    },
  }),
});
