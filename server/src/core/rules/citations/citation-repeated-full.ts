import type { Citation } from "../../citations/citation.ts";
import { issuerKey } from "../../citations/key.ts";
import { remove } from "../../text/edit.ts";
import { memo } from "../../text/memo.ts";
import { span } from "../../text/span.ts";
import { rule, suggest } from "../rule.ts";
import { numberedIn } from "./numbered.ts";

/** Once cited in full, a document is cited by type and number. */
export const citationRepeatedFull = rule({
  name: "citation-repeated-full",
  component: "citations",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b" },
  message: {
    vi: "“{number}” đã viện dẫn đầy đủ ở trên: ở đây chỉ ghi tên loại và số, ký hiệu.",
    en: "“{number}” has been cited in full before: here type and number are enough.",
  },
  why: {
    vi: "Nhắc lại đủ ngày, cơ quan, trích yếu ở mọi lần làm câu dài và dễ gõ lệch giữa các lần; lần đầu ghi đủ là đủ.",
    en: "Date, issuer and title at every mention make long sentences and invite differences; once is enough.",
  },
  fixes: ["suggested"],
  check({ letter, report }) {
    const full = new Map<string, Citation[]>();
    for (const { citation, number, facts } of numberedIn(letter)) {
      const { where, date, dateText, issuerText, numberText } = citation;
      if ((where !== "basis" && where !== "body") || !dateText || date === null || !issuerText || !numberText) continue;
      // Without a year the number alone would say less than it seems to: it is given again every year.
      if (facts.parts.year === null) continue;
      const before = full.get(facts.key) ?? [];
      const first = before.find((b) => b.date === date && sameIssuer(b, citation));
      if (!first) {
        full.set(facts.key, [...before, citation]);
        continue;
      }
      const from = numberText.span.end;
      if (where === "basis" || dateText.span.start < from || issuerText.span.start < from) continue;
      const rest = { span: span(from, citation.span.end) };
      report(
        rest,
        { number },
        suggest(remove(rest), { vi: "Bỏ ngày và cơ quan ban hành", en: "Remove date and issuer" }),
        { span: first.span, message: { vi: "Lần viện dẫn đầu", en: "Cited first" } },
      );
    }
  },
});

const keyOfIssuer = memo(issuerKey);

const sameIssuer = ({ issuerText: a }: Citation, { issuerText: b }: Citation): boolean =>
  a !== null && b !== null && (a.text === b.text || keyOfIssuer(a.text) === keyOfIssuer(b.text));
