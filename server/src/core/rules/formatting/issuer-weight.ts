import { rule } from "../rule.ts";
import { lettersThat, setParts } from "./set-parts.ts";
import { lookWords, traitWords } from "./words.ts";

/** Of the two names above the number, the issuer's is bold and its superior's is not. */
export const issuerWeight = rule({
  name: "issuer-weight",
  component: "formatting",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.2.b", hd36: "PL 3", hd05: "PL 2.2" },
  message: {
    vi: "{part}: {found}, quy định {wanted}; chỉ tên cơ quan ban hành in đậm.",
    en: "{part}: {found}, prescribed is {wanted}; only the issuer's name is bold.",
  },
  why: {
    vi: "Hai tên đứng chồng nhau, chữ đậm cho biết cơ quan nào ban hành; đậm cả hai thì người nhận dễ ghi nhầm tác giả vào sổ.",
    en: "Of the two names one above the other, bold tells whose document it is; with both bold the wrong author gets into the register.",
  },
  check(context) {
    const { has, hasNot } = traitWords.bold;
    for (const part of setParts(context)) {
      if (part.look !== "parent" && part.look !== "issuer") continue;
      const wanted = context.standard.look[part.look].bold;
      const bold = lettersThat(part, (run) => run.bold) > part.letters / 2;
      if (bold === wanted) continue;
      context.report(part, {
        part: lookWords[part.look],
        found: bold ? has : hasNot,
        wanted: wanted ? has : hasNot,
      });
    }
  },
});
