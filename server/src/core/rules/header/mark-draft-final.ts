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
  why: {
    vi: "Văn bản đã cấp số và ký mà còn chữ “Dự thảo” thì nơi nhận không dám thực hiện; ngược lại, dự thảo mang đủ số, ngày, tên có thể bị dùng như bản chính.",
    en: "A signed document that says “draft” is not acted upon; a draft that has number, date and name may be used as the real one.",
  },
  check({ letter: { header, signature }, report }) {
    const draft = header.marks.find((m) => m.kind === "draft");
    const isFinal = header.number?.sequence && header.placeAndDate?.date?.iso && signature?.name;
    if (draft && isFinal) report(draft.text, { found: draft.text.text });
  },
});
