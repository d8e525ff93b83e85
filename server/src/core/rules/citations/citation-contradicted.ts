import type { Citation } from "../../citations/citation.ts";
import type { Contradiction } from "../../citations/resolution.ts";
import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { type Bilingual, type Fix, rule, suggest } from "../rule.ts";
import { dateLike, vietnameseDate } from "./dates.ts";
import { nameOf, resolvedAs } from "./known.ts";

const fields: Readonly<Record<Contradiction["field"], Bilingual>> = {
  date: { vi: "ngày ban hành", en: "date" },
  type: { vi: "tên loại", en: "type" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu", en: "title" },
};

/** A citation that says other than the record of the document. */
export const citationContradicted = rule({
  name: "citation-contradicted",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Theo danh mục, {field} của {document} là “{known}”, không phải “{cited}”: kiểm tra lại.",
    en: "According to the catalogue, the {field} of {document} is “{known}”, not “{cited}”: check it.",
  },
  check(context) {
    for (const { citation, resolution } of resolvedAs(context, "contradicted")) {
      const { document, contradictions } = resolution;
      if (!document) continue;
      for (const c of contradictions) {
        const part = partOf(citation, c.field);
        const values = {
          field: fields[c.field],
          document: nameOf(document),
          known: shown(c.known),
          cited: shown(c.cited),
        };
        context.report(part ?? citation, values, ...mend(part, c));
      }
    }
  },
});

const partOf = ({ dateText, kindText, issuerText }: Citation, field: Contradiction["field"]): PlainText | null =>
  field === "date" ? dateText : field === "type" ? kindText : issuerText;

const shown = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? vietnameseDate(value) : value);

function mend(part: PlainText | null, { field, known }: Contradiction): Fix[] {
  if (!part) return [];
  const wanted = field === "date" ? dateLike(part.text, known) : known;
  return wanted ? [suggest(replace(part, wanted))] : [];
}
