import type { KnownDocuments } from "../core/citations/resolution.ts";
import type { Config } from "../core/config.ts";
import { fixAll, safeEdits } from "../core/fix.ts";
import { type Beside, type LintResult, lint, type Stopwatch } from "../core/lint.ts";
import { readLetter } from "../core/read.ts";
import { distributionSplit } from "../core/rules/page/distribution-split.ts";
import { headerTooLong } from "../core/rules/page/header-too-long.ts";
import { signatureAlone } from "../core/rules/page/signature-alone.ts";
import type { Finding } from "../core/rules/rule.ts";
import { severityOf } from "../core/severity.ts";
import { standardOf, standards } from "../core/standards/choose.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { memoOf } from "../core/text/memo.ts";
import { withPages } from "../export/pages/facts.ts";
import { besideWord } from "../export/pages/word.ts";
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
  const { formatting } = one;
  const pagesFor = (of: Letter): Beside => {
    const { standard } = one.config;
    const own = standard === "auto" ? standardOf(of) : standards[standard];
    return quiet && !mattersForPages(one.config)(own) ? {} : withPages(of, one.config);
  };
  const before = lint(
    letter,
    one.config,
    known,
    undefined,
    timing,
    formatting ? besideWord(letter, one.config, formatting) : pagesFor(letter),
  );
  if (fix && formatting) failed.add(one.target.shown, notMended);
  const mended = fix && !formatting ? mend(one, letter, before, known, failed) : null;
  const now = mended ?? letter;
  const result = mended ? lint(mended, one.config, known, undefined, null, pagesFor(mended)) : before;
  const { standard, failures } = result;
  const findings = formatting ? result.findings.map(suggested) : result.findings;
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

/** What a person has to mend in Word is only suggested here. */
const suggested = (finding: Finding): Finding => ({
  ...finding,
  fixes: finding.fixes.map((fix) => ({ ...fix, safe: false })),
});

const notMended = {
  vi: "--fix không sửa tệp Word: sửa trong Word, hoặc dùng “congvan import” rồi sửa bản thảo .congvan",
  en: "--fix does not change Word files: mend it in Word, or use “congvan import” and mend the .congvan draft",
};

/** Rules that have a letter laid out: where errors alone are shown, that is not worth it for what only informs. */
const aboutBreaks = [headerTooLong, signatureAlone, distributionSplit];

const mattersForPages = memoOf((config: Config) =>
  memoOf((standard: Standard) => aboutBreaks.some((r) => (severityOf(r, standard, config) ?? "info") !== "info")),
);

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
