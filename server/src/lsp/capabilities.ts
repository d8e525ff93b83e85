import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import { fixAllKind, quickFix, refactorKind, renumberKind, rewriteKind } from "../service/action-kinds.ts";
import { completionTriggers } from "../service/completion.ts";
import { documentScheme } from "../service/document-uri.ts";
import { assignNumberCommand, releaseNumberCommand } from "../service/number-line.ts";
import { addToRegisterCommand, openAddressCommand } from "../service/relation-actions.ts";
import { semanticTokensLegend } from "../service/semantic-tokens.ts";
import type { Client } from "./client.ts";
import { checkWorkspaceCommand, renumberCommand } from "./protocol.ts";
import { wordScheme } from "./uris.ts";

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
      codeActionProvider: { codeActionKinds: [quickFix, refactorKind, rewriteKind, fixAllKind, renumberKind] },
      completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
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
      documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
      callHierarchyProvider: true,
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: { resolveProvider: false },
      renameProvider: preparesRename ? { prepareProvider: true } : true,
      executeCommandProvider: {
        commands: [
          checkWorkspaceCommand,
          openAddressCommand,
          addToRegisterCommand,
          assignNumberCommand,
          releaseNumberCommand,
          renumberCommand,
        ],
      },
      workspace: {
        ...(watchesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        ...(showsPages && { textDocumentContent: { schemes: [documentScheme, wordScheme] } }),
      },
    },
  };
}
