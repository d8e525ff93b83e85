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
  /** Asks the server for the text of read-only documents. */
  readonly showsPages: boolean;
  /** Edits may ask to be confirmed by the person. */
  readonly confirmsEdits: boolean;
  /** Asks whether something can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Opens addresses when the server asks it to. */
  readonly opensAddresses: boolean;
  /** Asks for lenses and hints anew when the server says so. */
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Path of a folder where the server may keep what it has found, `null` where the client gives none. */
  readonly storage: string | null;
  /** Whether the person trusts the workspace; clients that do not know such a thing have no others. */
  readonly trusted: boolean;
  /** Commands that the client runs for the server. */
  readonly commands: readonly string[];
  readonly diagnostics: DiagnosticAbilities;
  /** Language of the client's own messages, `vi` or `en-US`. */
  readonly locale: string | undefined;
  /** Roots of the workspace; none where single files are opened. */
  readonly folders: readonly string[];
  /** Settings handed over at the start, by clients that do not answer `workspace/configuration`. */
  readonly initialSettings: unknown;
}

/** `ownPages`: uri of the folder with the rules' pages, where there is one. A client may have a way of its own to them. */
export function readClient(params: InitializeParams, ownPages: string | null): Client {
  const pages = optionOf(params.initializationOptions, "pages") ?? ownPages;
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
    showsPages: workspace?.textDocumentContent !== undefined,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    opensAddresses: params.capabilities.window?.showDocument?.support === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    storage: optionOf(params.initializationOptions, "storage"),
    trusted: params.initializationOptions?.trusted !== false,
    commands: commandsOf(params.initializationOptions),
    diagnostics: {
      related: abilities.relatedInformation === true,
      data: abilities.dataSupport === true,
      tags: abilities.tagSupport?.valueSet ?? [],
      pages: abilities.codeDescriptionSupport === true ? pages : null,
    },
    locale: params.locale,
    folders: foldersOf(params),
    initialSettings: params.initializationOptions,
  };
}

function optionOf(options: unknown, name: string): string | null {
  const value = ((options ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function commandsOf(options: unknown): string[] {
  const { commands } = (options ?? {}) as { readonly commands?: unknown };
  return Array.isArray(commands) ? commands.filter((name) => typeof name === "string") : [];
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((f) => f.uri);
  return rootUri ? [rootUri] : [];
}
