import { rule } from "../rule.ts";

/** A draft has no number, date and signer all at once: either the mark is left over or the rest came too early. */
export const markDraftFinal = rule({
  name: "mark-draft-final",
  component: "header",
  severity: "warning",
  basis: "statute",
  source: { hd36: "II.2", hd05: "II.II.4.2" },
  message: {
    vi: "Văn bản đã có số, ngày và người ký nhưng còn ghi “{found}”: bỏ dòng này nếu là bản chính thức.",
    en: "The letter has number, date and signer but still says “{found}”: remove it if this is the final text.",
  },
  check({ letter: { header, signature }, report }) {
    const draft = header.marks.find((m) => m.kind === "draft");
    const isFinal = header.number?.sequence && header.placeAndDate?.date?.iso && signature?.name;
    if (draft && isFinal) report(draft.text, { found: draft.text.text });
  },
});
