import { rule } from "../rule.ts";
import { firstMentions, resolvedAs } from "./known.ts";

/** A document that the catalogue does not hold: that proves nothing, but somebody must look. */
export const citationUnknown = rule({
  name: "citation-unknown",
  severity: "info",
  basis: "practice",
  source: { nd30: "PL I, I.II.6.b", hd36: "II.1.6", hd05: "II.I.6.1.4" },
  message: {
    vi: "“{number}” chưa có trong danh mục, cần kiểm tra lại.",
    en: "“{number}” is not in the catalogue yet and must be verified.",
  },
  check(context) {
    const numbered = resolvedAs(context, "unknown").filter(
      ({ citation, resolution }) => citation.number !== null && !resolution.pending,
    );
    for (const { citation } of firstMentions(numbered)) context.report(citation, { number: citation.number ?? "" });
  },
});
