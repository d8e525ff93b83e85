import type { KnownDocuments } from "./citations/resolution.ts";
import type { LintOptions } from "./config.ts";
import { lint } from "./lint.ts";
import { readLetter } from "./read.ts";
import type { Finding, Rule } from "./rules/rule.ts";
import { applyEdits, compatible, type Edit } from "./text/edit.ts";

/** Rounds of fixing until nothing changes; more means that two fixes undo each other. */
const maxRounds = 10;

/** The edits of all safe fixes among `findings` that can be made together. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const fixes = findings.flatMap((f) => f.fixes.filter((x) => x.safe).slice(0, 1));
  return compatible(fixes).flatMap((f) => f.edits);
}

/**
 * Makes every safe fix, reads again, and goes on until nothing is left to fix. Fixes are never made from stale
 * findings: a neighbour's fix may have mended or moved them.
 */
export function fixAll(text: string, options?: LintOptions, known?: KnownDocuments, rules?: readonly Rule[]): string {
  let now = text;
  for (let round = 0; round < maxRounds; round++) {
    const edits = safeEdits(lint(readLetter(now), options, known, rules).findings);
    if (edits.length === 0) return now;
    now = applyEdits(now, edits);
  }
  return now;
}
