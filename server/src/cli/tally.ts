import type { CheckedLetter } from "./check-letter.ts";
import type { Totals } from "./diagnostic.ts";

/** Counts what was found, what of it is reported, and what was mended. */
export class Tally {
  /** Of everything found: what the exit status goes by. */
  errors = 0;
  warnings = 0;
  #files = 0;
  #shown = { error: 0, warning: 0, info: 0 };
  #fixable = 0;
  #fixed = { findings: 0, files: 0 };

  add({ errors, warnings, findings, mended }: CheckedLetter): void {
    this.#files++;
    this.errors += errors;
    this.warnings += warnings;
    for (const { severity, fixes } of findings) {
      this.#shown[severity]++;
      if (fixes.some((f) => f.safe)) this.#fixable++;
    }
    this.#fixed.findings += mended;
    if (mended > 0) this.#fixed.files++;
  }

  totals(fix: boolean, failed: boolean): Omit<Totals, "timing"> {
    return {
      files: this.#files,
      errors: this.#shown.error,
      warnings: this.#shown.warning,
      infos: this.#shown.info,
      fixable: this.#fixable,
      fixed: fix ? { ...this.#fixed } : null,
      failed,
    };
  }
}
