import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import { fixAllKind, quickFix, refactorKind, rewriteKind } from "../service/action-kinds.ts";
import { completionTriggers } from "../service/completion.ts";
import { documentScheme } from "../service/document-uri.ts";
import { addToRegisterCommand, openAddressCommand } from "../service/relation-actions.ts";
import { semanticTokensLegend } from "../service/semantic-tokens.ts";
import type { Client } from "./client.ts";
import { checkWorkspaceCommand } from "./protocol.ts";

/** What the server offers this client. */
export function serverInfo({ pull, watchesFolders, showsPages, preparesRename }: Client): InitializeResult {
  return {
    serverInfo: { name: "congvan" },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      // A letter's citations are judged by other letters; letters that are not open are reported on where asked for.
      ...(pull && {
        diagnosticProvider: { identifier: "congvan", interFileDependencies: true, workspaceDiagnostics: true },
      }),
      codeActionProvider: { codeActionKinds: [quickFix, refactorKind, rewriteKind, fixAllKind] },
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
      callHierarchyProvider: true,
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: { resolveProvider: false },
      renameProvider: preparesRename ? { prepareProvider: true } : true,
      executeCommandProvider: { commands: [checkWorkspaceCommand, openAddressCommand, addToRegisterCommand] },
      workspace: {
        ...(watchesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        ...(showsPages && { textDocumentContent: { schemes: [documentScheme] } }),
      },
    },
  };
}
