import { kindsOfOrgans, uniqueOrgans } from "../../words/organ-names.ts";
import { rule } from "../rule.ts";
import { sinceCircular } from "./since.ts";
import { spelled } from "./spelled.ts";

const kinds = new Set(kindsOfOrgans);
/** `Quốc Hội` behind another capital is a person: `Nguyễn Quốc Hội`. */
const afterName = /\p{Lu}\p{Ll}{0,6} $/u;

/** Names of organs: a capital for their kind and their field, none inside these: `Ủy ban nhân dân`, `Bộ Tài chính`. */
export const capitalsOrgan = rule({
  name: "capitals-organ",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, IV.1.a" },
  holds: sinceCircular,
  message: {
    vi: "Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình và lĩnh vực: “{wanted}”, không viết “{found}”.",
    en: "An organ's name takes capitals for its kind and its field only: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên cơ quan viết hoa tùy tay thì mỗi văn bản một kiểu, khó tra cứu và khó đối chiếu. Nghị định chỉ cho viết hoa chữ đầu của từ, cụm từ chỉ loại hình, chức năng, lĩnh vực.",
    en: "Where everyone puts capitals as they like, the same organ has several names and is hard to look up. The decree allows them for the words that tell the kind, the task and the field.",
  },
  fixes: ["safe"],
  check: spelled(new Set([...uniqueOrgans, ...kindsOfOrgans]), {
    small: (name) => (kinds.has(name) ? "common" : "unsure"),
    means: ({ source: { text } }, { span, value }) =>
      value.split(" ").length > 2 || !afterName.test(text.slice(Math.max(0, span.start - 12), span.start)),
  }),
});
