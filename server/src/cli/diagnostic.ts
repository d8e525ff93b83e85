import { longSource } from "../core/rules/long-source.ts";
import type { Finding, Fix, Severity } from "../core/rules/rule.ts";
import type { Standard } from "../core/standards/standard.ts";
import type { Range, Source } from "../core/text/source.ts";
import type { Locale } from "./terminal.ts";

/** A letter that was checked, as the reporters see it. */
export interface Checked {
  /** As given on the command line. */
  readonly path: string;
  readonly source: Source;
  readonly standard: Standard;
  readonly type: string | null;
  /** Those that are to be reported, by place. */
  readonly findings: readonly Finding[];
}

export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that `--fix` mended, in how many letters; `null` without `--fix`. */
  readonly fixed: { readonly findings: number; readonly files: number } | null;
  /** Whether the run itself failed somewhere. */
  readonly failed: boolean;
  /** The rules that ran, the dearest first; `null` without `--timing`. */
  readonly timing: readonly RuleTime[] | null;
}

/** What a rule took of the time of all rules, over all letters. */
export interface RuleTime {
  readonly rule: string;
  readonly milliseconds: number;
  /** Of the time that all rules took together: 0 to 1. */
  readonly share: number;
  readonly findings: number;
}

/** Writes a report: letter by letter, then the end. */
export interface Reporter {
  file(checked: Checked): void;
  end(totals: Totals): void;
}

/** A finding as INTERFACES promises it in `check --format json`. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** As in LSP: lines and UTF-16 columns from 0. */
  readonly range: Range;
  readonly source: string;
  readonly fix?: DiagnosticFix;
}

interface DiagnosticFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export function diagnosticOf(finding: Finding, { source, standard }: Checked, locale: Locale): Diagnostic {
  const [fix] = finding.fixes;
  return {
    rule: finding.rule.name,
    severity: finding.severity,
    message: finding.message[locale],
    range: source.rangeOf(finding.span),
    source: longSource(finding.rule, standard),
    ...(fix && { fix: fixOf(fix, source, locale) }),
  };
}

function fixOf(fix: Fix, source: Source, locale: Locale): DiagnosticFix {
  const edits = fix.edits.map(({ span, newText }) => ({ range: source.rangeOf(span), newText }));
  return { title: fix.title[locale], safe: fix.safe, edits };
}
