import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import { fixAllKind, quickFix } from "../service/code-actions.ts";
import { completionTriggers } from "../service/completion.ts";
import { semanticTokensLegend } from "../service/semantic-tokens.ts";
import type { Client } from "./client.ts";
import { checkWorkspaceCommand } from "./protocol.ts";

/** What the server offers this client. */
export function serverInfo({ pull, watchesFolders }: Client): InitializeResult {
  return {
    serverInfo: { name: "congvan" },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      // A letter's citations are judged by other letters; letters that are not open are reported on where asked for.
      ...(pull && {
        diagnosticProvider: { identifier: "congvan", interFileDependencies: true, workspaceDiagnostics: true },
      }),
      codeActionProvider: { codeActionKinds: [quickFix, fixAllKind] },
      completionProvider: { triggerCharacters: [...completionTriggers] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      documentSymbolProvider: { label: "Công văn" },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: { legend: semanticTokensLegend, full: true },
      documentFormattingProvider: true,
      executeCommandProvider: { commands: [checkWorkspaceCommand] },
      ...(watchesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    },
  };
}
