import { transcribed } from "../../words/foreign-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Foreign names by their sound: a capital for each part, none behind a hyphen: `Mát-xcơ-va`. */
export const capitalsTranscribed = rule({
  name: "capitals-transcribed",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, III.2.b" },
  holds: sinceCircular,
  message: {
    vi: "Tên nước ngoài phiên âm chỉ viết hoa âm tiết đầu của mỗi thành phần: “{wanted}”, không viết “{found}”.",
    en: "A foreign name written by its sound takes a capital for the first syllable of each part: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Các âm tiết nối bằng gạch nối là một thành phần của tên, nên chỉ âm tiết đầu viết hoa.",
    en: "Syllables joined by hyphens are one part of the name, so only the first of them takes a capital.",
  },
  fixes: ["safe"],
  check: spelled(transcribed),
});
