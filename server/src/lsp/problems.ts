import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Diagnostic } from "vscode-languageserver";
import type { SourceProblem } from "../catalogue/registers/load.ts";
import type { ConfigProblem } from "../core/config-file.ts";
import type { Bilingual, Severity } from "../core/rules/rule.ts";
import { type Range, Source } from "../core/text/source.ts";
import type { Locale } from "../service/context.ts";
import { severities, source } from "../service/diagnostics.ts";

/** Something wrong with a file that is no letter, or no text. */
export interface Problem {
  readonly range: Range;
  readonly message: Bilingual;
  readonly severity: Severity;
}

/** Shows what is wrong with a file; nothing, where it is right again or gone. */
export type ShowProblems = (uri: string, problems: readonly Problem[]) => void;

export const problemDiagnostic = ({ range, message, severity }: Problem, locale: Locale): Diagnostic => ({
  range,
  severity: severities[severity],
  source,
  message: capitalised(message[locale]),
});

const top = { line: 0, character: 0 };

/** A problem with the file as a whole, shown at its beginning. */
export const fileProblem = (message: Bilingual, severity: Severity = "error"): Problem => ({
  range: { start: top, end: top },
  message,
  severity,
});

/** What is wrong in a `congvan.json`. */
export function configProblems(text: string, problems: readonly ConfigProblem[]): Problem[] {
  const lines = new Source(text);
  return problems.map((p) => ({ range: lines.rangeOf(p.span), message: p.message, severity: "error" }));
}

/** What is wrong with the sources that a `congvan.json` names, each at its entry. */
export function sourceProblems(text: string, problems: readonly SourceProblem[]): Problem[] {
  const lines = new Source(text);
  const root = parseTree(text);
  const entries = (root && findNodeAtLocation(root, ["catalogue"])?.children) ?? [];
  return problems.flatMap(({ entry, message }) => {
    const node = entries.find((e) => e.value === entry);
    const range = node && lines.rangeOf({ start: node.offset, end: node.offset + node.length });
    return range ? [{ range, message, severity: "warning" as const }] : [];
  });
}

/** Messages about files begin in small letters where the terminal puts the file's name before them. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
