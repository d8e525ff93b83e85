import { commands, type Disposable, window } from "vscode";
import type { ExecuteCommandMiddleware, LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { type CheckWorkspaceResult, checkWorkspaceCommand } from "./protocol.ts";
import { counts } from "./status.ts";

/** The commands that the extension runs itself. */
export function registerCommands(client: LanguageClient): Disposable[] {
  return [
    commands.registerCommand("congvan.restartServer", () => (client.isRunning() ? client.restart() : client.start())),
    commands.registerCommand("congvan.showLog", () => client.outputChannel.show()),
  ];
}

/**
 * The server's own commands are registered by the language client as the server names them, and it is the server that
 * shows their progress. After the check of the whole workspace the counts are said.
 */
export const executeCommand: ExecuteCommandMiddleware["executeCommand"] = async (command, args, next) => {
  if (command !== checkWorkspaceCommand) return next(command, args);
  const result: CheckWorkspaceResult | null | undefined = await next(command, args);
  // Not awaited: the promise ends only when the message is closed.
  if (result) void window.showInformationMessage(messages().checked(result.files, counts(result)));
  return result;
};
