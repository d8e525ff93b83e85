import { type Edit, insert } from "../../text/edit.ts";
import { closeWith } from "../list-signs.ts";
import { rule, suggest } from "../rule.ts";
import { isFiling } from "./items.ts";

/** A filing line that was not recognised, as scans have it: `~ Luu : VT`, `Lưu VP`. */
const damagedFiling = /(?<!\p{L})L[uưứữ]{1,3}\s{0,2}[:.]?\s{0,2}(?:VT|VP|V[aăâ]n\s)/iu;

/** The last line of the distribution list is about filing. */
export const distributionFilingMissing = rule({
  name: "distribution-filing-missing",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.1.1" },
  message: {
    vi: "Thiếu dòng “{wanted}” ở cuối nơi nhận.",
    en: "The filing line “{wanted}” at the end of the distribution list is missing.",
  },
  why: {
    vi: "Bản gốc phải lưu tại văn thư. Không có dòng lưu thì về sau không biết hồ sơ nằm ở đơn vị nào.",
    en: "The original is kept by the registry. Without the line nobody will know later which unit has the file.",
  },
  fixes: ["suggested"],
  check({ letter: { distribution, signature, source }, standard, report }) {
    const last = distribution?.items.at(-1);
    if (!distribution || !last || !signature || distribution.items.some(isFiling)) return;
    const { start } = distribution.span;
    if (damagedFiling.test(source.text.slice(start, start + 20_000))) return;
    const { label, registry } = standard.filing;
    const wanted = registry ? `- ${label} ${registry}, …` : `- ${label} …`;
    const line = (text: string): Edit[] => [
      closeWith(last, standard.distribution.separator),
      insert(source.lineEnd(source.lineAt(last.whole.span.end)), `\n- ${text}${standard.distribution.last}`),
    ];
    const title = { vi: `Thêm dòng “- ${label} ${registry}.”`, en: `Add the line “- ${label} ${registry}.”` };
    report(distribution.label, { wanted }, ...(registry ? [suggest(line(`${label} ${registry}`), title)] : []));
  },
});
