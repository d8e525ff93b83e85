import { replace } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { verbLineOf, verbs } from "./verb-line.ts";

/** A decision decides, a resolution resolves: `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`. */
export const verbLineWording = rule({
  name: "verb-line-wording",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "Trong {type}, dòng trước Điều 1 ghi “{wanted}”, không phải “{found}”.",
    en: "In this {type} the line above Article 1 reads “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Nghị quyết ghi “QUYẾT NGHỊ:”, quyết định ghi “QUYẾT ĐỊNH:”; dùng lẫn thường do chép từ mẫu của loại văn bản khác.",
    en: "A resolution has “QUYẾT NGHỊ:”, a decision “QUYẾT ĐỊNH:”; the wrong one was mostly copied from a model of the other type.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const line = verbLineOf(letter);
    const wanted = verbs[letter.type ?? ""];
    if (!line || !wanted || !letter.title) return;
    const found = line.text.text;
    if (found.replace(/\s*[:;.,]$/, "").toUpperCase() === wanted.slice(0, -1)) return;
    const type = {
      vi: letter.title.text.text.toLowerCase(),
      en: letter.type === "quyet-dinh" ? "decision" : "resolution",
    };
    report(line.text, { wanted, found, type }, suggest(replace(line.text, wanted)));
  },
});
