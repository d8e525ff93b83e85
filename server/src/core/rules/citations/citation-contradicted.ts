import type { Citation } from "../../citations/citation.ts";
import type { Contradiction } from "../../citations/resolution.ts";
import { titleBehind } from "../../citations/title.ts";
import { replace } from "../../text/edit.ts";
import type { PlainText } from "../../text/plain-text.ts";
import { type Bilingual, type Fix, rule, suggest } from "../rule.ts";
import { dateLike, vietnameseDate } from "./dates.ts";
import { bearer, doubtOf, nameOf, renumber, resolvedAs } from "./known.ts";

const fields: Readonly<Record<Contradiction["field"], Bilingual>> = {
  date: { vi: "ngày ban hành", en: "date" },
  type: { vi: "tên loại", en: "type" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu", en: "title" },
};

/** A citation that says other than the record of the document. */
export const citationContradicted = rule({
  name: "citation-contradicted",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Theo danh mục{doubt}, {field} của {document} là “{known}”, không phải “{cited}”: kiểm tra lại.{meant}",
    en: "According to the catalogue{doubt}, the {field} of {document} is “{known}”, not “{cited}”: check it.{meant}",
  },
  why: {
    vi: "Số đúng mà ngày, tên loại hoặc cơ quan sai thì người đọc không biết tin vào đâu, và tra cứu có thể ra một văn bản khác.",
    en: "With a right number and a wrong date, type or issuer the reader does not know which to trust and may find another document.",
  },
  fixes: ["suggested"],
  check(context) {
    for (const { citation, resolution } of resolvedAs(context, "contradicted")) {
      const { document, contradictions, meant = null } = resolution;
      if (!document) continue;
      for (const { field, known, cited } of contradictions) {
        const values = { field: fields[field], document: nameOf(document), known: shown(known), cited: shown(cited) };
        const more = { doubt: doubtOf(document), meant: field === "title" ? bearer(meant) : "" };
        if (field === "title") {
          const where = titleBehind(context.letter, citation) ?? citation;
          context.report(where, { ...values, ...more }, ...renumber(citation, meant));
        } else {
          const part = partOf(citation, field);
          context.report(part ?? citation, { ...values, ...more }, ...mend(part, field, known));
        }
      }
    }
  },
});

const partOf = ({ dateText, kindText, issuerText }: Citation, field: Contradiction["field"]): PlainText | null =>
  field === "date" ? dateText : field === "type" ? kindText : issuerText;

const longest = 120;

function shown(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return vietnameseDate(value);
  return value.length <= longest ? value : `${value.slice(0, value.lastIndexOf(" ", longest))} …`;
}

function mend(part: PlainText | null, field: Contradiction["field"], known: string): Fix[] {
  if (!part) return [];
  const wanted = field === "date" ? dateLike(part.text, known) : known;
  return wanted ? [suggest(replace(part, wanted))] : [];
}
