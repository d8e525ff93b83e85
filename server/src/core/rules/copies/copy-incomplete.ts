import { type Bilingual, rule } from "../rule.ts";

/** What scanners make of a date; where it is there, however damaged, it is not missing. */
const damagedDate = /(?<!\p{L})n\S{1,2}m\s?\d{4}/iu;

/** The block of a copy says who copied, under which number, where and when, and who signed. */
export const copyIncomplete = rule({
  name: "copy-incomplete",
  component: "copies",
  severity: "info",
  basis: "statute",
  source: { nd30: "PL I, II.II.1" },
  message: {
    vi: "Phần “{kind}” thiếu {missing}.",
    en: "The block “{kind}” lacks {missing}.",
  },
  why: {
    vi: "Bản sao có giá trị pháp lý như bản chính khi đủ thể thức: cơ quan sao, số, ký hiệu, thời gian, người ký. Thiếu một thành phần thì nơi nhận có quyền trả lại.",
    en: "A copy is worth the original when its form is complete: organ, number, day, signer. Where one is missing it may be sent back.",
  },
  check({ letter: { copy, source }, report }) {
    if (!copy) return;
    const { start, end } = copy.span;
    const parts: readonly (readonly [unknown, Bilingual])[] = [
      [copy.issuer, { vi: "tên cơ quan sao", en: "the organ that copied" }],
      [copy.number, { vi: "số, ký hiệu bản sao", en: "the copy's number" }],
      [
        copy.placeAndDate ?? damagedDate.test(source.text.slice(start, end)),
        { vi: "địa danh và thời gian sao", en: "place and date" },
      ],
      [copy.signature, { vi: "người ký bản sao", en: "the signer" }],
    ];
    const missing = parts.filter(([part]) => !part).map(([, name]) => name);
    // A word alone is a stamp's, the rest of which is not text.
    if (missing.length === 0 || missing.length > 2) return;
    report(copy.kind, {
      kind: copy.kind.text,
      missing: { vi: missing.map((m) => m.vi).join(", "), en: missing.map((m) => m.en).join(", ") },
    });
  },
});
