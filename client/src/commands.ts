import { commands, type Disposable, Uri, window, workspace } from "vscode";
import type { ExecuteCommandMiddleware, LanguageClient, Location, Position } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { numberArguments } from "./numbers.ts";
import {
  addToRegisterCommand,
  type CheckWorkspaceResult,
  checkWorkspaceCommand,
  renumberCommand,
  showReferencesCommand,
} from "./protocol.ts";
import { renumberArguments } from "./renumber.ts";
import { counts } from "./status.ts";

/** The commands that the extension runs itself. */
export function registerCommands(client: LanguageClient): Disposable[] {
  return [
    commands.registerCommand("congvan.restartServer", () => (client.isRunning() ? client.restart() : client.start())),
    commands.registerCommand("congvan.showLog", () => client.outputChannel.show()),
    commands.registerCommand(showReferencesCommand, (uri: string, at: Position, places: Location[]) => {
      const { asPosition, asLocation } = client.protocol2CodeConverter;
      const shown = places.map((place) => asLocation(place));
      return commands.executeCommand("editor.action.showReferences", Uri.parse(uri), asPosition(at), shown);
    }),
  ];
}

/**
 * The server's own commands are registered by the language client as the server names them, and it is the server that
 * shows their progress and asks the person. What only the editor knows is seen to here.
 */
export const executeCommand: ExecuteCommandMiddleware["executeCommand"] = async (command, args, next) => {
  if (command === addToRegisterCommand && !(await isSaved(String(args[0])))) return null;
  const ofNumber = await numberArguments(command, args);
  const given = command === renumberCommand && args.length === 0 ? renumberArguments() : (ofNumber ?? args);
  if (given === null) return null;
  const result = await next(command, given);
  if (command === checkWorkspaceCommand) showCounts(result);
  return result;
};

/** After the check of the whole workspace the counts are said. */
function showCounts(result: CheckWorkspaceResult | null | undefined): void {
  // Not awaited: the promise ends only when the message is closed.
  if (result) void window.showInformationMessage(messages().checked(result.files, counts(result)));
}

/** Whether a register stands on the disk as in the editor: what is open and not saved would be written over. */
async function isSaved(address: string): Promise<boolean> {
  const uri = Uri.parse(address).toString();
  const open = workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri);
  if (!open) return true;
  const text = messages();
  const answer = await window.showWarningMessage(text.registerUnsaved(open.fileName), text.saveAndGoOn);
  return answer === text.saveAndGoOn && open.save();
}
