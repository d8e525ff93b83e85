import type { FormattedSection } from "../../formatting.ts";
import { formattingOf } from "../formatting/set-parts.ts";
import { decimal, list, range } from "../formatting/words.ts";
import { type Bilingual, rule } from "../rule.ts";
import { placeOf, tolerance } from "./places.ts";

type Edge = keyof FormattedSection["margins"];

const edges: readonly (readonly [Edge, Bilingual])[] = [
  ["top", { vi: "lề trên", en: "top" }],
  ["bottom", { vi: "lề dưới", en: "bottom" }],
  ["left", { vi: "lề trái", en: "left" }],
  ["right", { vi: "lề phải", en: "right" }],
];

/** The distance of the text from the four edges of the page. Pages that lie across are for tables and not judged. */
export const pageMargins = rule({
  name: "page-margins",
  component: "page",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.I.3", hd36: "II", hd05: "II.IV.4" },
  message: {
    vi: "Lề trang chưa đúng: {found}. Đặt lại ở Layout › Margins.",
    en: "Wrong margins: {found}. Set them in Layout › Margins.",
  },
  why: {
    vi: "Lề mặc định của Word không phải lề quy định; lề trái hẹp thì đóng tập che mất chữ, và cả trang nhìn qua là biết sai.",
    en: "Word's own margins are not the prescribed ones; with a narrow left one the binding covers the text, and everybody sees it.",
  },
  check(context) {
    const formatting = formattingOf(context);
    if (!formatting) return;
    const { margins } = context.standard.page;
    const told = new Set<string>();
    for (const section of formatting.sections) {
      if (section.width > section.height) continue;
      const found = edges.flatMap(([edge, words]) => {
        const { least, greatest } = margins[edge];
        const is = section.margins[edge];
        if (is >= least - tolerance && is <= greatest + tolerance) return [];
        const [actual, wanted] = [decimal(is), range(least, greatest)];
        return [
          {
            vi: `${words.vi} ${actual.vi} mm (quy định ${wanted.vi} mm)`,
            en: `${words.en} ${actual.en} mm (prescribed ${wanted.en} mm)`,
          },
        ];
      });
      const all = list(found);
      if (found.length === 0 || told.has(all.en)) continue;
      told.add(all.en);
      context.report(placeOf(formatting, section), { found: all });
    }
  },
});
