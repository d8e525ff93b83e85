import type { Resolution } from "../../citations/resolution.ts";
import { factsOf } from "../../number-facts.ts";
import type { Letter } from "../../syntax/letter.ts";
import { type Bilingual, rule } from "../rule.ts";
import { vietnameseDate } from "./dates.ts";
import { nameOf, resolvedAs } from "./known.ts";

/** Who repeals, replaces or amends a document names it without resting on it. */
const endsIt =
  /(?:thay thế|bãi bỏ|h[uủ][yỷ] bỏ|sửa đổi, bổ sung|sửa đổi|hết hiệu lực|thay cho|ngưng hiệu lực)[^.;:]{0,40}$/iu;

/** A document that is not in force at the letter's date. */
export const citationNotInForce = rule({
  name: "citation-not-in-force",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL I, I.II.6.a", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "Theo danh mục, {document} {why}.{instead}",
    en: "According to the catalogue, {document} {why}.{instead}",
  },
  check(context) {
    const { letter, report } = context;
    for (const { citation, resolution } of resolvedAs(context, "not-in-force")) {
      const { document } = resolution;
      const { start } = citation.span;
      const before = letter.source.text.slice(Math.max(0, start - 90), start).replace(/\s+/g, " ");
      if (!document || endsIt.test(before) || mayHaveBeen(letter, resolution)) continue;
      report(citation, { document: nameOf(document), why: why(resolution), instead: instead(resolution) });
    }
  },
});

/**
 * Whether the document may well have been in force in the letter's year. A letter of which only the year can be read
 * is resolved like an undated draft, by what is known of today.
 */
function mayHaveBeen({ header }: Letter, { reason, document }: Resolution): boolean {
  const date = header.placeAndDate?.date;
  const year = date && !date.iso && /^\d{4}$/.test(date.year?.text ?? "") ? date.year?.text : undefined;
  if (!year || !document) return false;
  if (reason === "not-yet") return (document.effective ?? "9999").slice(0, 4) <= year;
  const ends =
    document.expired?.slice(0, 4) ??
    document.replacedBy
      .map((n) => factsOf(n).parts.year ?? 0)
      .sort()
      .at(0);
  return Number(ends ?? 0) > Number(year);
}

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
