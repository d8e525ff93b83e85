import type { InitializeParams } from "vscode-languageserver";
import type { DiagnosticAbilities } from "../service/diagnostics.ts";

/** What a client can do, as far as this server asks: read once from `initialize`. */
export interface Client {
  /** Pulls diagnostics and can be asked to pull again; every other client is sent them. */
  readonly pull: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server name the settings and the files whose changes it wants to hear of. */
  readonly watchesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly watchesFolders: boolean;
  /** Takes the jump's own text along with its goal, and symbols as a tree. */
  readonly definitionLinks: boolean;
  readonly symbolTree: boolean;
  /** Workspace edits may say which version of a text they are for. */
  readonly versionedEdits: boolean;
  readonly diagnostics: DiagnosticAbilities;
  /** Language of the client's own messages, `vi` or `en-US`. */
  readonly locale: string | undefined;
  /** Roots of the workspace; none where single files are opened. */
  readonly folders: readonly string[];
  /** Settings handed over at the start, by clients that do not answer `workspace/configuration`. */
  readonly initialSettings: unknown;
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument } = params.capabilities;
  const diagnostic = textDocument?.diagnostic;
  // Findings on the line being typed come later, on the server's call: who cannot be called is sent everything.
  const pull = diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const abilities = { ...textDocument?.publishDiagnostics, ...(pull ? diagnostic : {}) };
  return {
    pull,
    configuration: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.workspaceFolders === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    diagnostics: {
      related: abilities.relatedInformation === true,
      data: abilities.dataSupport === true,
      tags: abilities.tagSupport?.valueSet ?? [],
    },
    locale: params.locale,
    folders: foldersOf(params),
    initialSettings: params.initializationOptions,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((f) => f.uri);
  return rootUri ? [rootUri] : [];
}
