import { nameBeginnings } from "../../words/history-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Names of persons: a capital for every syllable: `Nguyễn Văn Hùng`. */
export const capitalsPersonName = rule({
  name: "capitals-person-name",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, II.1.a", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Tên người viết hoa chữ đầu tất cả các âm tiết: “{wanted}”, không viết “{found}”.",
    en: "A person's name takes a capital for each syllable: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Họ, chữ đệm và tên đều là tên riêng. Chữ đệm viết thường là ghi sai tên người.",
    en: "Family, middle and given name all are the person's name; a small middle name is a wrong name.",
  },
  fixes: ["suggested"],
  check: spelled(nameBeginnings, {
    small: "unsure",
    suggested: true,
    means: ({ source: { text } }, { span }) => /^ \p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3)),
  }),
});
