import { specialPlaces } from "../../words/place-names.ts";
import { rule } from "../rule.ts";
import { isOlderThanDecree, sinceDecree } from "./since.ts";
import { spelled } from "./spelled.ts";

/** The two places with a spelling of their own: `Thủ đô Hà Nội`, `Thành phố Hồ Chí Minh`. */
export const capitalsSpecialPlace = rule({
  name: "capitals-special-place",
  component: "capitals",
  severity: "error",
  basis: "statute",
  source: { nd30: "PL II, III.1.c" },
  holds: sinceDecree,
  message: {
    vi: "Trường hợp viết hoa đặc biệt: ghi “{wanted}”, không ghi “{found}”.",
    en: "This name is written in a way of its own: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Nghị định quy định riêng hai tên này: viết hoa cả “Thủ đô” và “Thành phố”, dù đứng giữa câu.",
    en: "The decree names these two: “Thủ đô” and “Thành phố” take a capital even within a sentence.",
  },
  fixes: ["safe"],
  check: spelled(specialPlaces, { means: (letter) => !isOlderThanDecree(letter) }),
});
