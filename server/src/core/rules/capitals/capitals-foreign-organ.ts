import { foreignOrgans } from "../../words/foreign-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

/** Foreign organs under a translated name follow the rule for ours: `Liên hợp quốc`. */
export const capitalsForeignOrgan = rule({
  name: "capitals-foreign-organ",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, IV.2.a" },
  holds: sinceCircular,
  message: {
    vi: "Tên tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan Việt Nam: “{wanted}”, không viết “{found}”.",
    en: "A translated name of a foreign organ takes capitals as ours do: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên đã dịch không giữ cách viết hoa của tiếng nước ngoài: chỉ viết hoa chữ đầu của từ chỉ loại hình và lĩnh vực, như “Liên hợp quốc”.",
    en: "A translated name does not keep the capitals of the foreign language: only its kind and field take them, as in “Liên hợp quốc”.",
  },
  fixes: ["safe"],
  check: spelled(foreignOrgans, { small: "unsure" }),
});
