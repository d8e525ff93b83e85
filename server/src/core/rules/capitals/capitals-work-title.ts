import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const works = [
  "tạp chí Cộng sản",
  "tạp chí Xây dựng Đảng",
  "tạp chí Quốc phòng toàn dân",
  "từ điển Bách khoa toàn thư",
];

/** Titles of works and journals: a capital for the first syllable: `tạp chí Cộng sản`. */
export const capitalsWorkTitle = rule({
  name: "capitals-work-title",
  component: "capitals",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL II, V.10" },
  holds: sinceCircular,
  message: {
    vi: "Tên tác phẩm, sách báo, tạp chí chỉ viết hoa âm tiết đầu của tên: “{wanted}”, không viết “{found}”.",
    en: "Of a work's or journal's title only the first syllable takes a capital: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên tác phẩm viết như một cụm từ: chỉ chữ đầu và tên riêng bên trong viết hoa.",
    en: "A title is written like a phrase: only its first word and names within it take a capital.",
  },
  fixes: ["suggested"],
  check: spelled(works, { free: 2, suggested: true }),
});
