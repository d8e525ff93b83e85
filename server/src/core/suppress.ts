import type { Finding } from "./rules/rule.ts";
import { everyRule, readSuppressions, type SilencedName, type Suppression } from "./suppressions.ts";
import { commentAt } from "./syntax/comments.ts";
import type { Letter } from "./syntax/letter.ts";
import type { Located, Span } from "./text/span.ts";

export interface Suppressed {
  readonly kept: Finding[];
  /** Comments that silence nothing, and names that silence nothing in comments whose others do. */
  readonly unused: readonly (Located & { readonly name: string | null })[];
  /** Names that no rule has; they are not told as unused too. */
  readonly unknown: readonly SilencedName[];
}

/**
 * Findings that no comment silences, and what of the comments silences nothing. What lies in a comment is no part of
 * the letter. But for sorting, in time linear in findings, comments and names.
 */
export function suppress(letter: Letter, found: readonly Finding[], isRule: (name: string) => boolean): Suppressed {
  if (letter.comments.length === 0) return { kept: [...found], unused: [], unknown: [] };
  const findings = found.filter((f) => {
    const comment = commentAt(letter.comments, f.span.start);
    return !comment || !isInside(f.span, comment.span);
  });
  const suppressions = readSuppressions(letter);
  if (suppressions.length === 0) return { kept: findings, unused: [], unknown: [] };
  const scopes = scopesByName(suppressions);
  const isSilenced = (name: string, at: number): boolean => {
    const of = scopes.get(name);
    return of !== undefined && at < (of[lastStarting(of, at)]?.end ?? 0);
  };
  return {
    kept: findings.filter(({ rule, span }) => !isSilenced(everyRule, span.start) && !isSilenced(rule.name, span.start)),
    ...idle(suppressions, findings, (name) => name === everyRule || isRule(name)),
  };
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start < outer.end && inner.end > outer.start;

function idle(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
  isKnown: (name: string) => boolean,
): Pick<Suppressed, "unused" | "unknown"> {
  const places = placesByName(findings);
  const silences = ({ name, scope }: SilencedName): boolean => {
    const of = places.get(name);
    return of !== undefined && (of[lastStarting(of, scope.end - 1)]?.start ?? -1) >= scope.start;
  };
  const unused: (Located & { name: string | null })[] = [];
  const unknown: SilencedName[] = [];
  for (const { comment, names } of suppressions) {
    // Pushed one by one: a comment may give more names than a call takes arguments.
    const useless: SilencedName[] = [];
    for (const name of names)
      if (!isKnown(name.name)) unknown.push(name);
      else if (!silences(name)) useless.push(name);
    if (useless.length === names.length) unused.push({ span: comment, name: null });
    else for (const name of useless) unused.push(name);
  }
  return { unused, unknown };
}

/** Where each rule is silenced: in order, those that touch made one. */
function scopesByName(suppressions: readonly Suppression[]): Map<string, readonly Span[]> {
  const all = new Map<string, Span[]>();
  for (const { names } of suppressions) for (const { name, scope } of names) add(all, name, scope);
  return new Map([...all].map(([name, scopes]) => [name, merged(scopes.sort(byStart))]));
}

function merged(sorted: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const next of sorted) {
    const last = whole.at(-1);
    if (!last || next.start > last.end) whole.push(next);
    else if (next.end > last.end) whole[whole.length - 1] = { start: last.start, end: next.end };
  }
  return whole;
}

/** Where each rule found something, and where anything was found. */
function placesByName(findings: readonly Finding[]): Map<string, readonly Span[]> {
  const all = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    add(all, rule.name, span);
    add(all, everyRule, span);
  }
  for (const places of all.values()) places.sort(byStart);
  return all;
}

function add(map: Map<string, Span[]>, name: string, span: Span): void {
  const spans = map.get(name);
  if (spans) spans.push(span);
  else map.set(name, [span]);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Index of the last of `sorted` that begins at `at` or before; -1 where none does. */
function lastStarting(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as Span).start <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
