import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { isNormative } from "./bases.ts";
import { verbLineOf, verbs } from "./verb-line.ts";

/** The verb line is in capitals and ends with a colon: `QUYẾT ĐỊNH:` */
export const verbLineForm = rule({
  name: "verb-line-form",
  component: "body",
  severity: "warning",
  basis: "template",
  source: { nd30: "PL III, Mẫu 1.2" },
  message: {
    vi: "Dòng này ghi “{wanted}”: chữ in hoa, sau có dấu hai chấm.",
    en: "This line reads “{wanted}”: in capitals, with a colon.",
  },
  why: {
    vi: "Dòng “QUYẾT ĐỊNH:” ngăn phần căn cứ với các điều; đủ chữ hoa và dấu hai chấm thì không lẫn với tên loại văn bản ở trên.",
    en: "“QUYẾT ĐỊNH:” separates the bases from the articles; with capitals and colon it is not taken for the title above.",
  },
  fixes: ["safe"],
  check({ letter, report }) {
    const line = verbLineOf(letter);
    if (!line || isNormative(letter)) return;
    const { text } = line.text;
    const wanted = Object.values(verbs).find((v) => v.slice(0, -1) === text.replace(/\s*[:;.,]$/, "").toUpperCase());
    if (wanted && text.replace(/\s+:$/, ":") !== wanted)
      report(line.text, { wanted }, safe(replace(line.text, wanted)));
  },
});
