import { partyWords } from "../../words/state-words.ts";
import { rule } from "../rule.ts";
import { textAfter } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** `đảng bộ`, `đảng viên` are words of their own. */
const compound = /^(?:bộ|ủy|uỷ|viên|đoàn|phái|phí|vụ|tịch|kỳ|số|sổ|cộng)(?!\p{L})/u;

/** `Đảng` where it is the Party's own name: `Đảng ta`. */
export const capitalsHonorific = rule({
  name: "capitals-honorific",
  component: "capitals",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL II, V.4", hd36: "QĐ 4148-QĐ/VPTW, Đ.3", hd05: "QĐ 4148-QĐ/VPTW, Đ.3" },
  holds: sinceCircular,
  message: {
    vi: "Chỉ Đảng Cộng sản Việt Nam thì viết hoa: “{wanted}”.",
    en: "Meaning the Communist Party of Vietnam it takes a capital: “{wanted}”.",
  },
  why: {
    vi: "Danh từ chung dùng thay tên riêng với ý trân trọng thì viết hoa; “đảng viên”, “đảng bộ”, “đảng ủy” vẫn viết thường.",
    en: "A common noun that stands for the name, with respect, takes a capital; “đảng viên”, “đảng bộ”, “đảng ủy” stay small.",
  },
  fixes: ["suggested"],
  check: spelled(partyWords, {
    suggested: true,
    means: ({ source: { text } }, { span }) => !compound.test(textAfter(text, span.end)),
  }),
});
