import { remove } from "../../text/edit.ts";
import { rule, suggest } from "../rule.ts";
import { basesOf, isNormative } from "./bases.ts";

const laws: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

/** In a basis a law or an ordinance stands with its name, without number and issuer. */
export const basisLawForm = rule({
  name: "basis-law-form",
  component: "body",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a" },
  message: {
    vi: "Trong căn cứ, {kind} không ghi số, ký hiệu, cơ quan ban hành; chỉ ghi tên và ngày ban hành.",
    en: "In a basis a law stands with its name and date, without number and issuer.",
  },
  why: {
    vi: "Luật, pháp lệnh chỉ do Quốc hội, Ủy ban Thường vụ Quốc hội ban hành và được gọi bằng tên; nhiều văn bản vẫn ghi thêm số, nên đây chỉ là nhắc nhở.",
    en: "Laws and ordinances come from the National Assembly alone and are called by name; many documents add the number, so this is only a hint.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    if (isNormative(letter) || basesOf(letter).length === 0) return;
    for (const { where, kind, label, numberText } of letter.citations) {
      if (where !== "basis" || !laws.has(kind ?? "") || !numberText) continue;
      const start = label?.span.start ?? numberText.span.start;
      const before = /\s*$/.exec(letter.source.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
      const fix = remove({ span: { start: start - before, end: numberText.span.end } });
      report(numberText, { kind: (kind as string).toLowerCase() }, suggest(fix, withoutNumber));
    }
  },
});

const withoutNumber = { vi: "Bỏ số, ký hiệu", en: "Remove the number" };
