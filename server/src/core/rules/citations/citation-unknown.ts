import { factsOf } from "../../number-facts.ts";
import { type Bilingual, rule } from "../rule.ts";
import { vietnameseDate } from "./dates.ts";
import { meansItself } from "./itself.ts";
import { bearer, firstMentions, type Resolved, renumber, resolvedAs } from "./known.ts";

/** A document that the catalogue does not hold: that proves nothing, but somebody must look. */
export const citationUnknown = rule({
  name: "citation-unknown",
  component: "citations",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "“{number}” chưa có trong danh mục{age}, cần kiểm tra lại.{meant}",
    en: "“{number}” is not in the catalogue yet{age} and must be verified.{meant}",
  },
  why: {
    vi: "Chưa thấy trong sổ và danh mục không có nghĩa là không có, nhưng đây là chỗ hay gõ nhầm số: mở văn bản gốc đối chiếu một lần trước khi ký.",
    en: "Not in the registers does not mean that it does not exist, but this is where digits are mistyped: compare it once with the original.",
  },
  fixes: ["suggested"],
  check(context) {
    const numbered = resolvedAs(context, "unknown").filter(
      ({ citation, resolution }) =>
        citation.number !== null && !isShort(citation) && !resolution.pending && !meansItself(context.letter, citation),
    );
    for (const { citation, resolution } of firstMentions(numbered)) {
      const number = citation.number ?? "";
      const { meant = null } = resolution;
      const values = { number, age: ageFor(number, context.known.age), meant: bearer(meant) };
      context.report(citation, values, ...renumber(citation, meant));
    }
  },
});

/** `Nghị định 30`, which stands for another citation or for nothing that could be looked up. */
const isShort = ({ number, date, issuerText, refersTo }: Resolved["citation"]): boolean =>
  Boolean(refersTo) || (date === null && issuerText === null && factsOf(number ?? "").parts.form === "bare");

/** The built-in set is of central organs' documents that bind others; of those its age is worth knowing. */
function ageFor(number: string, age: string | null): Bilingual | string {
  if (age === null) return "";
  const { parts, issuer } = factsOf(number);
  const { form, organ, year } = parts;
  const held =
    form === "law" ||
    (form === "party" && organ === "TW") ||
    (form === "state" && issuer !== null && (year !== null || organ === "CP" || organ === "TTg"));
  if (!held) return "";
  const day = vietnameseDate(age);
  return { vi: ` (danh mục có sẵn cập nhật đến ${day})`, en: ` (the built-in list reaches to ${day})` };
}
