import type { Citation } from "../../citations/citation.ts";
import { citedByName, isUnverified } from "../../citations/document-words.ts";
import type { KnownDocument } from "../../citations/resolution.ts";
import { titleBehind } from "../../citations/title.ts";
import { firstCitation } from "../../citations/write.ts";
import { factsOf } from "../../number-facts.ts";
import { replace } from "../../text/edit.ts";
import { basesOf } from "../body/bases.ts";
import { type Bilingual, rule, suggest } from "../rule.ts";
import { resolvedInOrder } from "./known.ts";

/** The first time a document is cited with its date and issuer; the catalogue knows what is missing. */
export const citationFirstIncomplete = rule({
  name: "citation-first-incomplete",
  component: "citations",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Lần đầu viện dẫn {document} chưa ghi {missing}: lần đầu ghi đủ, các lần sau chỉ ghi tên loại và số, ký hiệu.",
    en: "{document} is cited here for the first time without its {missing}: the first citation is complete, later ones give type and number.",
  },
  why: {
    vi: "Số, ký hiệu hành chính được đánh lại mỗi năm ở mỗi cơ quan; thiếu ngày và nơi ban hành thì “Quyết định số 12/QĐ-UBND” có thể là của hàng nghìn nơi.",
    en: "Numbers start anew every year in every organ: without date and issuer a number can belong to thousands of documents.",
  },
  fixes: ["suggested"],
  check(context) {
    const { letter, standard, report } = context;
    const seen = new Set<string>();
    const ownBases = basesOf(letter).length > 0;
    for (const { citation, resolution } of resolvedInOrder(context)) {
      const { number, where } = citation;
      if (number === null || where === "addressees" || where === "appendix") continue;
      const { key, parts } = factsOf(number);
      const first = !seen.has(key);
      const complete = citation.dateText !== null;
      // The subject is short by nature; what it says in full counts.
      if (where !== "subject" || complete) seen.add(key);
      const { document, contradictions } = resolution;
      // What a decision rests on is judged, with or without catalogue, by basis-incomplete.
      if (where === "basis" && ownBases) continue;
      if (!first || where === "subject" || parts.form === "bare" || citation.refersTo) continue;
      if (!document || contradictions.length > 0 || citedByName(document) || isUnverified(document)) continue;
      const missing = missingOf(citation, document);
      if (!missing || citation.role !== "cites") continue;
      const titled = titleBehind(letter, citation) !== null;
      const full = firstCitation(
        { ...document, type: citation.kindText?.text ?? document.type, title: titled ? null : document.title },
        standard,
        where === "basis" ? "basis" : "body",
      );
      report(citation, { document: citation.text.text, missing }, suggest(replace(citation, full)));
    }
  },
});

const both: Bilingual = { vi: "ngày và cơ quan ban hành", en: "date and issuer" };
const date: Bilingual = { vi: "ngày ban hành", en: "date" };

/** What the citation leaves out and the record has; `null` where nothing of weight, or where several share it. */
function missingOf(
  { kindText, dateText, date: said, issuerText }: Citation,
  document: KnownDocument,
): Bilingual | null {
  if (!kindText || dateText || said !== null || document.issued === null) return null;
  return issuerText || document.issuer === null ? date : both;
}
