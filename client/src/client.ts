import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from "vscode-languageclient/node";
import { executeCommand } from "./commands.ts";
import { answerCommand, ruleScheme, showReferencesCommand } from "./protocol.ts";

/** The files whose changes outside the editor matter: letters, configurations, registers. */
const watched = ["**/*.congvan", "**/congvan.json", "**/*.{csv,CSV,xlsx,XLSX,xls,XLS,xlsm,XLSM}"];

/** The language client for the bundled server, not started yet. */
export function createClient(context: ExtensionContext, outputChannel: LogOutputChannel): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  // Node keeps what it has compiled of the server, in a folder of this person's own: the next start is a third quicker.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, "compiled").fsPath };
  const run = { module, transport: TransportKind.ipc, options: { env } };
  const options: LanguageClientOptions = {
    // Any scheme: untitled drafts and letters of virtual folders are checked like files.
    documentSelector: [{ language: "congvan" }, { pattern: "**/congvan.json" }],
    synchronize: {
      fileEvents: watched.map((glob) => {
        const watcher = workspace.createFileSystemWatcher(glob);
        context.subscriptions.push(watcher);
        return watcher;
      }),
    },
    // Made at each start: a workspace may have become a trusted one.
    initializationOptions: () => ({
      commands: [showReferencesCommand, answerCommand],
      pages: `${ruleScheme}:`,
      storage: context.storageUri?.fsPath,
      trusted: workspace.isTrusted,
    }),
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: { executeCommand },
  };
  const debug = { ...run, options: { env, execArgv: ["--nolazy", "--inspect=6009"] } };
  return new LanguageClient("congvan", "Công văn", { run, debug }, options);
}
