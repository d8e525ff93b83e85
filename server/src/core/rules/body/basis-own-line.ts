import { replace } from "../../text/edit.ts";
import { rule, safe } from "../rule.ts";
import { basesOf } from "./bases.ts";

const joint = /;\s{1,3}(?=(?:Căn cứ|Theo đề nghị của|Xét đề nghị của)\s)/gu;

/** Each basis stands on a line of its own. */
export const basisOwnLine = rule({
  name: "basis-own-line",
  component: "body",
  severity: { nd30: "error", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.2.3" },
  message: {
    vi: "Sau mỗi căn cứ phải xuống dòng.",
    en: "Each basis stands on a line of its own.",
  },
  why: {
    vi: "Mỗi căn cứ một dòng thì kiểm tra hiệu lực từng văn bản mới dễ; viết nối nhau thường làm sót một căn cứ đã hết hiệu lực.",
    en: "With one basis a line each can be checked for validity; run together, one that has expired is easily missed.",
  },
  fixes: ["safe"],
  check({ letter, standard, report }) {
    const bases = basesOf(letter);
    if (bases.length === 0) return;
    const opening = standard.system === "party" ? "- " : "";
    const lineEnd = letter.source.text.includes("\r\n") ? "\r\n" : "\n";
    for (const { text } of bases) {
      for (const m of text.text.matchAll(joint)) {
        const sign = text.slice(m.index, m.index + m[0].length);
        report(text.slice(m.index, m.index + 1), {}, safe(replace(sign, `;${lineEnd}${opening}`), onNewLine));
      }
    }
  },
});

const onNewLine = { vi: "Xuống dòng", en: "Start a new line" };
