import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";

/** What every wrong sign has in it, so that a number in order is passed over at once. */
const suspect = /[ \t\u00a0–—‑]/;
const loose = /[ \t\u00a0]{1,4}[-–—‑/][ \t\u00a0]{0,4}|[-–—‑/][ \t\u00a0]{1,4}|[–—‑]/g;

/** Number and symbol are written without spaces, with plain hyphens and slashes. A line may end behind either. */
export const citationNumberSeparator = rule({
  name: "citation-number-separator",
  component: "citations",
  severity: { nd30: "error", hd36: "warning", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.3.b", hd36: "II.1.3", hd05: "II.I.3.2" },
  message: {
    vi: "Số, ký hiệu viết liền, dùng “-” và “/” không có khoảng trắng: “{wanted}”.",
    en: "Number and symbol are written without spaces, with “-” and “/”: “{wanted}”.",
  },
  why: {
    vi: "Thêm khoảng trắng hay dùng gạch dài trong số, ký hiệu thì chép số đó vào ô tìm kiếm sẽ không ra văn bản.",
    en: "With spaces or long dashes in a number, pasting it into a search box finds nothing.",
  },
  fixes: ["safe"],
  check({ letter: { citations, source }, report }) {
    for (const { numberText } of citations) {
      if (!numberText || !suspect.test(numberText.text)) continue;
      const { text } = numberText;
      const signs = [...text.matchAll(loose)].filter((m) => {
        const { span } = numberText.slice(m.index, m.index + m[0].length);
        return !/[\r\n]/.test(source.text.slice(span.start, span.end));
      });
      if (signs.length === 0) continue;
      const sign = (s: string): string => (s.includes("/") ? "/" : "-");
      const wanted = text.replace(loose, sign);
      const edits = signs.map((m) => replace(numberText.slice(m.index, m.index + m[0].length), sign(m[0])));
      report(numberText, { wanted }, safe(edits, { vi: "Sửa thành “{wanted}”", en: "Change to “{wanted}”" }));
    }
  },
});
