import { historicNames } from "../../words/history-names.ts";
import { rule } from "../rule.ts";
import { isSmall } from "./recase.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** How people call figures of history: `Vua Hùng`, `Bác Hồ`. */
export const capitalsHistoricName = rule({
  name: "capitals-historic-name",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, II.1.b", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Tên gọi nhân vật lịch sử viết hoa tất cả các âm tiết: “{wanted}”, không viết “{found}”.",
    en: "What a figure of history is called takes a capital for each syllable: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Danh từ chung đã gắn liền với tên (Vua Hùng, Bác Hồ) là một phần của tên gọi, nên viết hoa.",
    en: "A common noun that has grown together with the name (Vua Hùng, Bác Hồ) is part of it and takes a capital.",
  },
  fixes: ["safe"],
  check: spelled(historicNames, {
    // Before another name `bà Triệu` is anybody: `bà Triệu Thị Hoa`.
    means: ({ source: { text } }, { span, text: written }) =>
      !isSmall(written) && !/^\s{1,3}\p{Lu}/u.test(text.slice(span.end, span.end + 4)),
  }),
});
