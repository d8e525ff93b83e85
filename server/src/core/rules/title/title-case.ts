import { replace } from "../../text/edit.ts";
import { isCapitals } from "../../text/vietnamese.ts";
import { rule, suggest } from "../rule.ts";

/** The name of the type is in capitals: `THÔNG BÁO`. */
export const titleCase = rule({
  name: "title-case",
  component: "title",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.5.b", hd36: "II.1.5", hd05: "II.I.5.2" },
  message: {
    vi: "Tên loại văn bản ghi bằng chữ in hoa: “{wanted}”, không phải “{found}”.",
    en: "The name of the type is written in capitals: “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Tên loại in hoa là dòng người đọc nhìn đầu tiên để biết văn bản là quyết định, thông báo hay tờ trình.",
    en: "The title in capitals is what tells at a glance whether this is a decision, a notice or a submission.",
  },
  fixes: ["suggested"],
  check({ letter: { title }, report }) {
    if (!title || title.type === null || title.type === "cong-van" || isCapitals(title.text.text)) return;
    const found = title.text.text;
    const wanted = found.toUpperCase();
    report(title, { wanted, found }, suggest(replace(title.text, wanted)));
  },
});
