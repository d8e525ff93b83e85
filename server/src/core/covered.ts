import type { Finding } from "./rules/rule.ts";
import type { Span } from "./text/span.ts";

/**
 * Findings without those that another one stands for: of a component that a rule `covers`, beginning inside that rule's
 * finding or inside a place of the letter that it is related to. Where that rule is off, or silenced by a comment,
 * everything is said.
 */
export function withoutCovered(findings: Finding[]): Finding[] {
  const covers = findings.filter((f) => f.rule.covers);
  if (covers.length === 0) return findings;
  return findings.filter((f) => !covers.some((c) => c !== f && stands(c, f)));
}

/** Whether `cover` stands for `finding`. */
function stands({ rule, span, related }: Finding, finding: Finding): boolean {
  if (!rule.covers?.includes(finding.rule.component)) return false;
  return inside(finding, span) || related.some((r) => r.uri === undefined && inside(finding, r.span));
}

const inside = ({ span }: Finding, { start, end }: Span): boolean => span.start >= start && span.start < end;
