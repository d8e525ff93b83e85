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

/** Two capitalised syllables behind a title that are no person's: `bộ trưởng Bộ Tài chính`, `giáo sư Việt Nam`. */
const nobody =
  /^(?:Bộ|Ban|Ủy|Uỷ|Văn phòng|Chính|Quốc|Nhà|Trường|Viện|Đại học|Việt Nam|Trung Quốc|Hoa Kỳ|Hà Nội)(?!\p{L})/u;
const person = /^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}/u;

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
    means: ({ source: { text } }, { span }) => {
      const behind = textAfter(text, span.end);
      return person.test(behind) && !nobody.test(behind);
    },
  }),
});
