import { type KnownDocuments, nothingKnown } from "./citations/resolution.ts";
import { defaultOptions, type LintOptions } from "./config.ts";
import { rules as allRules } from "./rules/registry.ts";
import {
  type Finding,
  type Fix,
  fill,
  isFix,
  type Related,
  type Rule,
  type RuleContext,
  rule,
  type Severity,
  suggest,
  type Values,
} from "./rules/rule.ts";
import { standardOf, standards } from "./standards/choose.ts";
import type { Standard } from "./standards/standard.ts";
import { suppress } from "./suppress.ts";
import type { Letter } from "./syntax/letter.ts";
import { remove } from "./text/edit.ts";
import { memoOf } from "./text/memo.ts";
import type { Located, Span } from "./text/span.ts";

export { longSource } from "./rules/long-source.ts";

export interface LintResult {
  readonly standard: Standard;
  /** By place in the text. */
  readonly findings: readonly Finding[];
  /** Rules that threw, with what they threw: their findings are missing, the others' are whole. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Checks a letter by every rule that its standard and the options ask for. Never throws. */
export function lint(
  letter: Letter,
  options: LintOptions = defaultOptions,
  known: KnownDocuments = nothingKnown,
  rules: readonly Rule[] = allRules,
): LintResult {
  const standard = options.standard === "auto" ? standardOf(letter) : standards[options.standard];
  const findings: Finding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  let running: Running | null = null;
  // One context for all rules: what one of them finds out, the next may ask again.
  const context: RuleContext = {
    letter,
    standard,
    known,
    report(where, values, ...more) {
      if (running) findings.push(findingOf(running, letter, where, values, more));
    },
  };
  for (running of planOf(rules)(options)(standard)) {
    const before = findings.length;
    try {
      running.rule.check(context);
    } catch (error) {
      findings.length = before;
      failures.push({ rule: running.rule.name, error });
    }
  }
  const { kept, unused } = suppress(letter, findings);
  const unusedSeverity = severityOf(unusedSuppression, standard, options);
  if (unusedSeverity) {
    const { message } = unusedSuppression;
    const title = { vi: "Xóa chú thích", en: "Remove the comment" };
    for (const span of unused) {
      const fixes = [suggest(remove({ span }), title)];
      kept.push({ rule: unusedSuppression, span, severity: unusedSeverity, message, fixes, related: [] });
    }
  }
  kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { standard, findings: kept, failures };
}

/** The engine's own rule: a comment that silences nothing hides the next mistake. */
export const unusedSuppression = rule({
  name: "suppression-unused",
  component: "text",
  severity: "warning",
  basis: "house",
  source: { nd30: "congvan", hd36: "congvan", hd05: "congvan" },
  message: {
    vi: "Chú thích tắt kiểm tra này không còn tác dụng: không có lỗi nào để tắt. Nên xóa.",
    en: "This comment silences nothing. Remove it.",
  },
  check() {},
});

/** Severity of a rule under a standard and options; `null` where it does not run. House rules run only when asked for. */
export function severityOf(r: Rule, standard: Standard, options: LintOptions): Severity | null {
  if (!(standard.id in r.source)) return null;
  const own = typeof r.severity === "string" ? r.severity : (r.severity[standard.id] ?? null);
  const asked = options.rules[r.name];
  if (asked === "off" || own === null) return null;
  if (r.basis === "house" && asked === undefined && r !== unusedSuppression) return null;
  return asked ?? own;
}

interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The rules that run, with their severities: the same for every letter under one configuration and standard. */
const planOf = memoOf((rules: readonly Rule[]) =>
  memoOf((options: LintOptions) =>
    memoOf((standard: Standard): readonly Running[] =>
      rules.flatMap((r) => {
        const severity = severityOf(r, standard, options);
        return severity ? [{ rule: r, severity }] : [];
      }),
    ),
  ),
);

function findingOf(
  { rule: r, severity }: Running,
  { source: { text } }: Letter,
  { span }: Located,
  values: Values = {},
  more: readonly (Fix | Related)[],
): Finding {
  check(r, text, span);
  const fixes: Fix[] = [];
  const related: Related[] = [];
  for (const m of more) {
    if (isFix(m)) {
      for (const edit of m.edits) check(r, text, edit.span);
      fixes.push({ ...m, title: fill(m.title, values) });
    } else related.push(m);
  }
  return { rule: r, severity, span, message: fill(r.message, values), fixes, related };
}

/** What rules report is checked here, so that a wrong range fails in a test and not in an editor. */
function check(r: Rule, text: string, { start, end }: Span): void {
  if (!(start >= 0 && end >= start && end <= text.length))
    throw new RangeError(`${r.name}: ${start}–${end} is outside the text`);
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new RangeError(`${r.name}: ${start}–${end} cuts a character`);
}

function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}
const isHigh = (c: number): boolean => c >= 0xd800 && c < 0xdc00;
const isLow = (c: number): boolean => c >= 0xdc00 && c < 0xe000;
