import { regions } from "../../words/place-names.ts";
import { rule } from "../rule.ts";
import { mayBegin, textAfter, wordBefore } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Behind these a direction is meant: `phía Tây bắc`. */
const directions = new Set(["phía", "hướng", "mạn", "gió", "góc", "chếch", "cạnh"]);

/** Regions named by directions: a capital for each syllable: `Tây Bắc`, `Bắc Bộ`. */
export const capitalsRegion = rule({
  name: "capitals-region",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, III.1.đ" },
  holds: sinceCircular,
  message: {
    vi: "Tên vùng, miền viết hoa tất cả các âm tiết: “{wanted}”, không viết “{found}”.",
    en: "The name of a region takes a capital for each syllable: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Khi chỉ một vùng, tên ghép từ phương hướng là tên riêng và viết hoa mọi âm tiết; viết hoa một nửa thì không rõ là tên vùng hay chỉ hướng.",
    en: "As the name of a region, words of direction take a capital for each syllable; with half of them it is unclear whether a region or a direction is meant.",
  },
  fixes: ["safe"],
  check: spelled(regions, {
    small: "unsure",
    means: ({ source: { text } }, { span }) =>
      !mayBegin(text, span.start) &&
      !directions.has(wordBefore(text, span.start)) &&
      !/^đội(?!\p{L})/u.test(textAfter(text, span.end)),
  }),
});
