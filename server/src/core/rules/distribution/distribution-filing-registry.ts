import { insert, remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";

const opening = /^L[ưu]u(?!\s{1,3}trữ)(?!\p{L})\s{0,3}:?\s{0,3}/iu;
const registryName = /(?<!\p{L})(?:V\.?T|Văn thư)(?!\p{L})/iu;

/** Who files: State documents name the registry first (`VT`), Party ones name the office. */
export const distributionFilingRegistry = rule({
  name: "distribution-filing-registry",
  component: "distribution",
  severity: { nd30: "error", hd36: "info", hd05: "info" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Dòng lưu theo {standard} ghi “{wanted}”.",
    en: "Under {standard} the filing line reads “{wanted}”.",
  },
  why: {
    vi: "Bản lưu ở văn thư là bản có giá trị đối chiếu; chỉ ghi tên phòng soạn thì không chắc bản gốc đã nộp lưu.",
    en: "The registry's copy is the one that counts; with the drafting unit alone it is not sure that the original was filed.",
  },
  fixes: ["suggested"],
  check({ letter: { distribution }, standard, report }) {
    const text = distribution?.filingLine?.text;
    const label = text && opening.exec(text.text);
    if (!text || !label) return;
    const { registry } = standard.filing;
    const rest = text.slice(label[0].length);
    const named = registryName.exec(rest.text);
    if (registry) {
      // A damaged `VT` (`V1`, `WT`, `(V`) is no other unit's name.
      if (named || rest.text === "" || /^[VW(][\dTI.,]/u.test(rest.text)) return;
      const wanted = `${standard.filing.label} ${registry}, …`;
      return report(rest, { wanted, standard: standard.shortName }, suggest(insert(rest.span.start, `${registry}, `)));
    }
    if (!named) return;
    const after = /^\s{0,2},\s{0,3}/.exec(rest.text.slice(named.index + named[0].length))?.[0].length ?? 0;
    const words = rest.slice(named.index, named.index + named[0].length + after);
    const fix = after > 0 ? [suggest(remove(words))] : [];
    report(
      rest.slice(named.index, named.index + named[0].length),
      { wanted: `${standard.filing.label} Văn phòng …`, standard: standard.shortName },
      ...fix,
    );
  },
});
