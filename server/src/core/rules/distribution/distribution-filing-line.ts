import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

const opening = /^L[ưu]u(?!\s{1,3}trữ)(?!\p{L})\s{0,3}:?\s{0,3}/iu;

/** How the filing line begins: `Lưu: ` in State documents, `Lưu ` in Party ones. */
export const distributionFilingLine = rule({
  name: "distribution-filing-line",
  component: "distribution",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.9.d", hd36: "II.1.9", hd05: "II.I.9.2.5" },
  message: {
    vi: "Dòng lưu mở đầu bằng “{wanted}”, ở đây là “{found}”.",
    en: "The filing line begins with “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Văn thư tìm dòng này để biết bản lưu ở đâu và ai soạn; ghi kiểu khác thì lẫn với tên một nơi nhận.",
    en: "The registry looks for this line to see who keeps the copy; written otherwise it passes for a receiver.",
  },
  fixes: ["safe"],
  check({ letter: { distribution }, standard, report }) {
    const text = distribution?.filingLine?.text;
    const m = text && opening.exec(text.text);
    if (!text || !m) return;
    const wanted = standard.filing.label;
    const found = m[0].trim();
    const gap = text.text.length > m[0].length ? " " : "";
    if (m[0] === wanted + gap) return;
    const head = text.slice(0, found.length);
    report(head, { wanted, found }, safe(replace(text.slice(0, m[0].length), wanted + gap)));
  },
});
