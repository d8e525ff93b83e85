import type { Diagnostic } from "vscode-languageserver";
import type { ServiceContext } from "../service/context.ts";
import { type DiagnosticAbilities, toDiagnostic } from "../service/diagnostics.ts";
import { type Shown, type Typing, waitsUntil } from "./hold.ts";
import type { Counts } from "./protocol.ts";

/** What is said of a letter now, and what waits for the typing to pause. */
export interface Report {
  readonly diagnostics: Diagnostic[];
  readonly shown: Shown[];
  /** When the last of the findings that wait may be shown, 0 where none waits. */
  readonly until: number;
}

export function reportOf(context: ServiceContext, can: DiagnosticAbilities, typing: Typing, now: number): Report {
  const lines = context.letter.source;
  const diagnostics: Diagnostic[] = [];
  const shown: Shown[] = [];
  let until = 0;
  for (const finding of context.result.findings) {
    const { start, end } = finding.span;
    const place = { first: lines.lineAt(start), last: lines.lineAt(end), rule: finding.rule.name };
    const wait = waitsUntil(typing, place, now);
    until = Math.max(until, wait);
    if (wait > 0) continue;
    diagnostics.push(toDiagnostic(finding, context, can));
    shown.push(place);
  }
  return { diagnostics, shown, until };
}

export function countsOf(findings: ServiceContext["result"]["findings"]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

/** Makes names of reports that no other report has, nor one of a server that ran before this one. */
export function resultIds(): () => string {
  const start = Date.now().toString(36);
  let count = 0;
  return () => {
    count++;
    return `${start}.${count}`;
  };
}
