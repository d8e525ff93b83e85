import { festivalNames, newYear } from "../../words/day-names.ts";
import { rule } from "../rule.ts";
import { textAfter } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** What goes on with the name of a festival, this one or another. */
const named = /^(?:\p{Lu}|(?:nguyên|trung|đoan|dương|âm|thiếu|thanh|hàn|cổ|độc|tây|ta)(?!\p{L}))/u;

const festivals = spelled(festivalNames, { free: 1 });
const newYears = spelled(newYear, {
  free: 1,
  means: ({ source: { text } }, { span }) => !named.test(textAfter(text, span.end)),
});

/** Festivals: a capital for the first syllable of the name: `tết Nguyên đán`; `Tết` alone is the New Year's. */
export const capitalsTet = rule({
  name: "capitals-tet",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.8.b" },
  holds: sinceCircular,
  message: {
    vi: "Tên ngày tết ghi “{wanted}”, không ghi “{found}”.",
    en: "The festival is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên tết chỉ viết hoa âm tiết đầu (Nguyên đán, Trung thu); riêng chữ Tết viết hoa khi đứng thay cho tết Nguyên đán.",
    en: "Of a festival's name only the first syllable takes a capital (Nguyên đán, Trung thu); Tết takes one where it stands for the New Year's festival.",
  },
  fixes: ["safe"],
  check: (context) => {
    festivals(context);
    newYears(context);
  },
});
