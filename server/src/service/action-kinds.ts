import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Span } from "../core/text/span.ts";
import type { DiagnosticAbilities } from "./diagnostics.ts";

export const quickFix = "quickfix";
export const fixAllKind = "source.fixAll.congvan";
export const refactorKind = "refactor";
export const rewriteKind = "refactor.rewrite";
/** Counting articles, clauses and points anew. */
export const renumberKind = "source.renumber.congvan";

export interface CodeActionRequest {
  readonly span: Span;
  /** Kinds asked for, `undefined` for all. */
  readonly only: readonly string[] | undefined;
  /** Whether the editor asks on its own (cursor moved, light bulb) and not the person. */
  readonly automatic: boolean;
  readonly can: DiagnosticAbilities;
  /** Whether the client opens addresses when the server asks it to. */
  readonly canOpen: boolean;
  /** Whether the client opens new drafts about a document (`congvan.answer`). */
  readonly canAnswer?: boolean;
  /** Wraps edits of this letter the way the client takes them. */
  readonly edit: (edits: TextEdit[]) => WorkspaceEdit;
}

/** A kind asked for means all kinds below it: `source` asks for `source.fixAll.congvan` too. */
export const wants = (only: readonly string[], kind: string): boolean =>
  only.some((o) => o === "" || o === kind || kind.startsWith(`${o}.`));
