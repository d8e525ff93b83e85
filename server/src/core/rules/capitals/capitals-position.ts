import { rule } from "../rule.ts";
import { textAfter } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const titles = [
  "Giáo sư",
  "Phó Giáo sư",
  "Tiến sĩ",
  "Thạc sĩ",
  "Thủ tướng",
  "Phó Thủ tướng",
  "Bộ trưởng",
  "Thứ trưởng",
  "Chủ tịch nước",
];

/** Positions and degrees right before a person's name: `Giáo sư Tôn Thất Tùng`. */
export const capitalsPosition = rule({
  name: "capitals-position",
  component: "capitals",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL II, V.3" },
  holds: sinceCircular,
  message: {
    vi: "Chức vụ, học vị đi liền với tên người thì viết hoa: “{wanted}”.",
    en: "A position or degree right before a person's name takes a capital: “{wanted}”.",
  },
  why: {
    vi: "Chức vụ, học vị đi liền với tên người cụ thể là một phần của tên gọi người đó; đứng một mình thì viết thường.",
    en: "A position or degree right before a person's name is part of what the person is called; alone it is small.",
  },
  fixes: ["suggested"],
  check: spelled(titles, {
    suggested: true,
    means: ({ source: { text } }, { span }) => /^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}/u.test(textAfter(text, span.end)),
  }),
});
