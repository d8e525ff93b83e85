import { awards, honours } from "../../words/honour-names.ts";
import { rule } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { isSmall } from "./recase.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const orders = spelled(awards);
const titles = spelled(honours, {
  // Behind the word `danh hiệu` it is the name; elsewhere it may be any artist, any teacher.
  means: ({ source: { text } }, { span, text: written }) => isSmall(written) && wordBefore(text, span.start) === "hiệu",
});

/** Orders and medals, with their classes: `Huân chương Lao động hạng Nhì`. */
export const capitalsAward = rule({
  name: "capitals-award",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.2" },
  holds: sinceCircular,
  message: {
    vi: "Tên huân chương, huy chương, danh hiệu vinh dự và hạng ghi “{wanted}”, không ghi “{found}”.",
    en: "The order, medal or honour is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên danh hiệu là tên riêng, viết hoa các thành phần tạo thành tên và cả từ chỉ thứ, hạng. Viết thường làm mất tên gọi chính thức của phần thưởng.",
    en: "An honour is a proper name: the parts of its name and the word for its class take capitals.",
  },
  fixes: ["safe"],
  check: (context) => {
    orders(context);
    titles(context);
  },
});
