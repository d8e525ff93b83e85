import { rule } from "../rule.ts";

/** A name, or the beginning of one, with or without figures: `Thuận100b`, `Ng.Lan (5b)`. */
const name = /^(?:\p{Lu}\p{Ll}{0,6}[\s.-]{0,2}){0,3}\p{Lu}\p{Ll}{2,7}[.,]?\s?\(?(?:\d{1,4}\s?b?(?:ản)?)?\)?\.?$/u;

/** The drafter's mark is in capitals, the number of copies in figures: `PL.(300)`. */
export const distributionDrafterMark = rule({
  name: "distribution-drafter-mark",
  component: "distribution",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.III.3" },
  message: {
    vi: "Ký hiệu người soạn thảo ghi bằng chữ in hoa, số bản phát hành bằng chữ số, như “PL.(300)”; ở đây là “{found}”.",
    en: "The drafter's mark is in capitals, the number of copies in figures, as in “PL.(300)”, not “{found}”.",
  },
  why: {
    vi: "Ký hiệu ngắn, in hoa để văn thư tra người soạn và số bản đã in mà không lộ họ tên trên văn bản phát hành.",
    en: "A short mark in capitals lets the registry find the drafter and the number of copies without a name on the paper.",
  },
  check({ letter: { distribution }, report }) {
    const mark = distribution?.drafterMark;
    if (mark && name.test(mark.text)) report(mark, { found: mark.text });
  },
});
