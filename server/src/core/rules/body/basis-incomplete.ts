import type { Citation } from "../../citations/citation.ts";
import { isUnverified } from "../../citations/document-words.ts";
import { titleBehind } from "../../citations/title.ts";
import { firstCitation } from "../../citations/write.ts";
import type { Block, Letter } from "../../syntax/letter.ts";
import { replace } from "../../text/edit.ts";
import { resolvedInOrder } from "../citations/known.ts";
import { type Bilingual, type Fix, type RuleContext, rule, suggest } from "../rule.ts";
import { basesOf } from "./bases.ts";

/** How far behind the dash and `Căn cứ` the document may stand that the basis is about; later ones stand in its title. */
const reach = 24;
const laws = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/u;

/** A basis names its document in full: type, number, date and issuer. */
export const basisIncomplete = rule({
  name: "basis-incomplete",
  component: "body",
  severity: { nd30: "warning", hd36: "info", hd05: "warning" },
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.2.3" },
  message: {
    vi: "Căn cứ chưa ghi {missing} của {document}: căn cứ ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu.",
    en: "This basis gives no {missing} of {document}: a basis gives type, number, date, issuer and subject.",
  },
  why: {
    vi: "Số văn bản được đánh lại từ đầu mỗi năm ở mỗi cơ quan; thiếu ngày hoặc cơ quan ban hành thì không biết chắc căn cứ là văn bản nào và còn hiệu lực hay không.",
    en: "Every organ counts anew each year; without date and issuer nobody can be sure which document is meant and whether it is in force.",
  },
  fixes: ["suggested"],
  check(context) {
    const { letter, report } = context;
    const bases = basesOf(letter);
    if (bases.length === 0) return;
    let at = 0;
    for (const citation of letter.citations) {
      if (citation.where !== "basis") continue;
      while (at < bases.length && (bases[at] as Block).span.end <= citation.span.start) at++;
      const basis = bases[at];
      const missing = basis && isSubjectOf(letter, citation, basis) ? missingOf(citation, basis) : null;
      if (missing) report(citation, { missing, document: citation.text.text }, ...completed(context, citation));
    }
  },
});

function isSubjectOf({ source }: Letter, { span }: Citation, basis: Block): boolean {
  // Two bases on one line are another rule's matter, and each is judged here.
  return (
    span.start - basis.span.start <= reach || /;\s{1,3}Căn cứ\s$/u.test(source.text.slice(span.start - 12, span.start))
  );
}

/** What the catalogue knows of the document, written in full. */
function completed(context: RuleContext, citation: Citation): Fix[] {
  const resolved = resolvedInOrder(context).find((r) => r.citation === citation)?.resolution;
  if (!resolved?.document || resolved.contradictions.length > 0 || isUnverified(resolved.document)) return [];
  const titled = titleBehind(context.letter, citation) !== null;
  const document = { ...resolved.document, title: titled ? null : resolved.document.title };
  return [suggest(replace(citation, firstCitation(document, context.standard, "basis")))];
}

const both: Bilingual = { vi: "ngày và cơ quan ban hành", en: "date and issuer" };
const date: Bilingual = { vi: "ngày ban hành", en: "date" };
const issuer: Bilingual = { vi: "cơ quan ban hành", en: "issuer" };

function missingOf(citation: Citation, basis: Block): Bilingual | null {
  const { kind, kindText, number, numberText, role, refersTo } = citation;
  if (number === null || !numberText || !kindText || refersTo || role !== "cites" || laws.test(kind ?? "")) return null;
  // `các Nghị định số 1, số 2`, a date further on, `năm 2020`: said in another way.
  const dated = citation.dateText !== null || citation.date !== null || mentionsDate.test(basis.text.text);
  const issued = citation.issuer !== null;
  if (!dated) return issued ? date : both;
  return issued || /(?<!\p{L})của(?!\p{L})/u.test(basis.text.text) ? null : issuer;
}

const mentionsDate = /(?<!\p{L})(?:ng[aà]y|tháng|năm)\s{0,3}[\d.…]/u;
