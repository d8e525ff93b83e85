import type { Resolution } from "../../citations/resolution.ts";
import { type Bilingual, rule } from "../rule.ts";
import { vietnameseDate } from "./dates.ts";
import { doubtOf, nameOf, resolvedAs } from "./known.ts";

/** Who speaks of a document's end knows of it. */
const namesItsEnd = /(?:hết hiệu lực|ngưng hiệu lực|thay cho)[^.;:]{0,40}$/iu;

/** A document that is not in force at the letter's date. Who repeals, replaces or amends one does not rest on it. */
export const citationNotInForce = rule({
  name: "citation-not-in-force",
  component: "citations",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Theo danh mục{doubt}, {document} {why}.{instead}",
    en: "According to the catalogue{doubt}, {document} {why}.{instead}",
  },
  why: {
    vi: "Dẫn văn bản đã hết hiệu lực làm căn cứ thì quyết định dựa trên nó có thể bị coi là trái quy định và phải làm lại.",
    en: "What rests on a document that no longer holds may be found unlawful and has to be done again.",
  },
  check(context) {
    const { letter, report } = context;
    const { number, placeAndDate, issuer } = letter.header;
    // Without any header nothing tells when the text was written, today or years ago.
    if (!number && !placeAndDate && !issuer) return;
    for (const { citation, resolution } of resolvedAs(context, "not-in-force")) {
      const { document } = resolution;
      if (!document || citation.role !== "cites") continue;
      // Offices prepare for what comes into force next month; only a decision cannot rest on it yet.
      if (resolution.reason === "not-yet" && citation.where !== "basis") continue;
      const { start } = citation.span;
      const before = letter.source.text.slice(Math.max(0, start - 90), start).replace(/\s+/g, " ");
      if (namesItsEnd.test(before)) continue;
      const values = { document: nameOf(document), why: why(resolution), instead: instead(resolution) };
      report(citation, { ...values, doubt: doubtOf(document) });
    }
  },
});

function why({ reason, document }: Resolution): Bilingual {
  const { effective = null, expired = null } = document ?? {};
  if (reason === "not-yet")
    return effective
      ? {
          vi: `đến ngày ${vietnameseDate(effective)} mới có hiệu lực`,
          en: `comes into force only on ${vietnameseDate(effective)}`,
        }
      : { vi: "chưa có hiệu lực", en: "is not yet in force" };
  if (expired)
    return {
      vi: `hết hiệu lực từ ngày ${vietnameseDate(expired)}`,
      en: `has not been in force since ${vietnameseDate(expired)}`,
    };
  return reason === "replaced"
    ? { vi: "đã được thay thế", en: "has been replaced" }
    : { vi: "đã hết hiệu lực", en: "is no longer in force" };
}

function instead({ reason, document }: Resolution): Bilingual | string {
  const numbers = document?.replacedBy.join(", ") ?? "";
  if (numbers === "" || reason === "not-yet") return "";
  return { vi: ` Văn bản thay thế: ${numbers}.`, en: ` It was replaced by ${numbers}.` };
}
