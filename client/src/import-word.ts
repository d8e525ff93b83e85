import { basename } from "node:path";
import { commands, type Disposable, ProgressLocation, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { type ImportWordResult, importWordRequest } from "./protocol.ts";

/**
 * Opens a Word letter as a draft that has no file yet, so that nothing can be written over: the one chosen in the
 * explorer, or asked for.
 */
export function importWordLetters(client: LanguageClient): Disposable {
  return commands.registerCommand("congvan.importWord", async (chosen?: unknown) => {
    const uri = chosen instanceof Uri ? chosen : await askForFile();
    if (!uri) return null;
    const title = messages().importing(basename(uri.path));
    const result = await window.withProgress({ location: ProgressLocation.Notification, title }, () =>
      client.sendRequest<ImportWordResult>(importWordRequest, { uri: uri.toString() }),
    );
    return show(uri, result);
  });
}

async function askForFile(): Promise<Uri | undefined> {
  const filters = { [messages().wordLetters]: ["docx"] };
  const [uri] = (await window.showOpenDialog({ canSelectMany: false, filters })) ?? [];
  return uri;
}

async function show(uri: Uri, result: ImportWordResult): Promise<string | null> {
  const name = basename(uri.path);
  // Messages are not awaited: their promises end only when they are closed.
  if ("failure" in result) {
    void window.showErrorMessage(messages().notImported(name, result.failure));
    return null;
  }
  const document = await workspace.openTextDocument({ language: "congvan", content: result.text });
  await window.showTextDocument(document);
  if (result.notes.length > 0) void window.showInformationMessage(`${name}: ${result.notes.join(" ")}`);
  return document.uri.toString();
}
