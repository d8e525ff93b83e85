import type { Bilingual } from "../../core/rules/rule.ts";

/** No program on this machine could make the PDF. */
export class PdfError extends Error {
  readonly bilingual: Bilingual;
  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}
