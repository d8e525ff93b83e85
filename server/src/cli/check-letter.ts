import type { KnownDocuments } from "../core/citations/resolution.ts";
import { fixAll, safeEdits } from "../core/fix.ts";
import { type LintResult, lint, type Stopwatch } from "../core/lint.ts";
import { readLetter } from "../core/read.ts";
import type { Letter } from "../core/syntax/letter.ts";
import type { Checked } from "./diagnostic.ts";
import type { Failures } from "./failures.ts";
import { writeTarget } from "./files.ts";
import type { ReadLetter } from "./letters.ts";

/** A letter with what is to be reported of it, and what the report leaves out. */
export interface CheckedLetter extends Checked {
  readonly errors: number;
  readonly warnings: number;
  /** Findings that `--fix` mended; 0 where it changed nothing. */
  readonly mended: number;
}

export interface CheckOptions {
  readonly fix: boolean;
  /** Report errors only. */
  readonly quiet: boolean;
  /** Takes how long each rule took. */
  readonly timing: Stopwatch | null;
}

/** Checks a letter, and mends it before where that is asked for. */
export function checkLetter(
  one: ReadLetter,
  letter: Letter,
  known: KnownDocuments,
  { fix, quiet, timing }: CheckOptions,
  failed: Failures,
): CheckedLetter {
  const before = lint(letter, one.config, known, undefined, timing);
  const mended = fix ? mend(one, letter, before, known, failed) : null;
  const now = mended ?? letter;
  const { findings, standard, failures } = mended ? lint(mended, one.config, known) : before;
  for (const { rule } of failures) failed.add(rule, ruleFailed);
  return {
    path: one.target.shown,
    source: now.source,
    standard,
    type: now.type,
    findings: quiet ? findings.filter((f) => f.severity === "error") : findings,
    errors: findings.filter((f) => f.severity === "error").length,
    warnings: findings.filter((f) => f.severity === "warning").length,
    mended: mended ? Math.max(1, before.findings.length - findings.length) : 0,
  };
}

const ruleFailed = {
  vi: "quy tắc này gặp lỗi bên trong và bị bỏ qua; xin báo cho người phát triển",
  en: "this rule failed and was left out; please report it",
};

/** The letter with every safe fix made, and written back to its file; `null` where nothing was mended. */
function mend(
  { config, target, encoding }: ReadLetter,
  letter: Letter,
  { findings }: LintResult,
  known: KnownDocuments,
  failed: Failures,
): Letter | null {
  if (safeEdits(findings).length === 0) return null;
  const text = fixAll(letter.source.text, config, known);
  if (text === letter.source.text) return null;
  if (target.file !== null && !writeTarget(target, { text, encoding }, failed)) return null;
  return readLetter(text);
}
