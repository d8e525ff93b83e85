import { nationWords } from "../../words/state-words.ts";
import { rule } from "../rule.ts";
import { sinceDecree } from "./since.ts";
import { spelled } from "./spelled.ts";

/** `Nhà nước` and `Nhân dân` where they act: `Đảng và Nhà nước`. */
export const capitalsNation = rule({
  name: "capitals-nation",
  component: "capitals",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL II, V.1" },
  holds: sinceDecree,
  message: {
    vi: "Khi là chủ thể, “Nhà nước”, “Nhân dân” thường viết hoa: “{wanted}”.",
    en: "Where they act, “Nhà nước” and “Nhân dân” usually take a capital: “{wanted}”.",
  },
  why: {
    vi: "Hai danh từ này được xếp vào trường hợp đặc biệt. Trong tên cơ quan và cụm từ như “quản lý nhà nước” vẫn viết thường.",
    en: "The two nouns are a special case. Within names of organs and in terms such as “quản lý nhà nước” they stay small.",
  },
  fixes: ["suggested"],
  check: spelled(nationWords, { suggested: true }),
});
