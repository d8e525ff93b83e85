import { type KnownDocuments, nothingKnown } from "./citations/resolution.ts";
import { defaultOptions, type LintOptions } from "./config.ts";
import { withoutCovered } from "./covered.ts";
import type { Formatting } from "./formatting.ts";
import { aboutComments, ownRules } from "./own-rules.ts";
import type { PageFacts } from "./page-facts.ts";
import { profileOf } from "./profiles.ts";
import { rules as allRules } from "./rules/registry.ts";
import {
  type Finding,
  type Fix,
  fill,
  isFix,
  type Related,
  type Rule,
  type RuleContext,
  type Severity,
  type Values,
} from "./rules/rule.ts";
import { severityOf } from "./severity.ts";
import { standardOf, standards } from "./standards/choose.ts";
import type { Standard } from "./standards/standard.ts";
import { suppress } from "./suppress.ts";
import type { Letter } from "./syntax/letter.ts";
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

/** Who wants to know how long each rule takes: core has no clock of its own. */
export interface Stopwatch {
  /** Milliseconds since some beginning. */
  now(): number;
  took(rule: Rule, milliseconds: number, findings: number): void;
}

/** What is known of a letter beside its text. */
export interface Beside {
  /** Of a letter that was read from a Word file. */
  readonly formatting?: Formatting;
  /** Lays the letter out on pages: asked for at most once, and only by rules about pages. */
  readonly pages?: () => PageFacts;
}

/** Checks a letter by every rule that its standard, its date and the options ask for. Never throws. */
export function lint(
  letter: Letter,
  options: LintOptions = defaultOptions,
  known: KnownDocuments = nothingKnown,
  rules: readonly Rule[] = allRules,
  watch: Stopwatch | null = null,
  beside: Beside = {},
): LintResult {
  const standard = options.standard === "auto" ? standardOf(letter) : standards[options.standard];
  const day = dayOf(letter.header.placeAndDate?.date?.iso ?? null);
  const given = beside.formatting ? formatted : beside.pages ? laidOut : textAlone;
  const findings: Finding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  let running: Running | null = null;
  let pages: PageFacts | null | undefined;
  // One context for all rules: what one of them finds out, the next may ask again.
  const context: RuleContext = {
    letter,
    standard,
    known,
    organ: profileOf(letter, options),
    formatting: beside.formatting ?? null,
    pages() {
      pages ??= beside.pages?.() ?? null;
      return pages;
    },
    report(where, values, ...more) {
      if (running) findings.push(findingOf(running.rule, running.severity, letter, where, values, more));
    },
  };
  for (const next of planOf(rules)(options)(standard)) {
    if (day < next.from || day >= next.until || given < next.needs) continue;
    running = next;
    const before = findings.length;
    const start = watch === null ? 0 : watch.now();
    try {
      next.check(context);
    } catch (error) {
      findings.length = before;
      failures.push({ rule: next.rule.name, error });
    }
    if (watch !== null) watch.took(next.rule, watch.now() - start, findings.length - before);
  }
  const names = namesOf(rules);
  const suppressed = suppress(letter, findings, (name) => names.has(name));
  const kept = withoutCovered(suppressed.kept);
  for (const { rule, span, values, fixes } of aboutComments(suppressed, names)) {
    const severity = severityOf(rule, standard, options);
    if (severity) kept.push(findingOf(rule, severity, letter, { span }, values, fixes));
  }
  kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { standard, findings: kept, failures };
}

/** `yyyy-mm-dd` as a number, which is compared sooner; an undated letter follows the newest law. */
const dayOf = (iso: string | null): number => (iso === null ? undated : Number(iso.replaceAll("-", "")));
const undated = 9999_99_98;
const never = 9999_99_99;

/** What is known beside a letter's text, each more than the one before. Rules that need more are silent, and not asked. */
const [textAlone, laidOut, formatted] = [0, 1, 2];
const needOf = ({ component }: Rule): number =>
  component === "formatting" ? formatted : component === "page" ? laidOut : textAlone;

/** A rule that runs. All of these have one shape, as rules have not: what is asked of each rule on each letter is quick. */
interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly from: number;
  readonly until: number;
  readonly needs: number;
  readonly check: Rule["check"];
}

/** The rules that run, with their severities: the same for every letter under one configuration and standard. */
const planOf = memoOf((rules: readonly Rule[]) =>
  memoOf((options: LintOptions) =>
    memoOf((standard: Standard): readonly Running[] =>
      rules.flatMap((rule) => {
        const severity = severityOf(rule, standard, options);
        if (!severity) return [];
        const { from, until } = rule.holds ?? {};
        return {
          rule,
          severity,
          from: from === undefined ? 0 : dayOf(from),
          until: until === undefined ? never : dayOf(until),
          needs: needOf(rule),
          check: rule.check,
        };
      }),
    ),
  ),
);

/** The names that a comment may silence. */
const namesOf = memoOf(
  (rules: readonly Rule[]): ReadonlySet<string> => new Set([...rules, ...ownRules].map((r) => r.name)),
);

function findingOf(
  r: Rule,
  severity: Severity,
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
