import { basename } from "node:path";
import { commands, Disposable, languages, RelativePattern, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { wordFileChangedNotification, wordScheme } from "./protocol.ts";

/**
 * Shows a Word letter as a read-only page with what is found in its text and its formatting: the one chosen in the
 * explorer, or asked for. The page follows the file on the disk as long as it is open.
 */
export function checkWordLetters(client: LanguageClient): Disposable[] {
  const watched = new Map<string, Disposable>();
  const watch = (file: Uri, page: Uri): void => {
    const key = page.toString();
    if (watched.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(Uri.joinPath(file, ".."), basename(file.path)),
    );
    const changed = () => void client.sendNotification(wordFileChangedNotification, { uri: key });
    watched.set(key, Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed)));
    // It may have changed while its page was closed.
    changed();
  };
  return [
    commands.registerCommand("congvan.checkWord", async (chosen?: unknown) => {
      const file = chosen instanceof Uri ? chosen : await askForFile();
      if (!file) return null;
      const page = file.with({ scheme: wordScheme });
      watch(file, page);
      const opened = await workspace.openTextDocument(page);
      const document = await languages.setTextDocumentLanguage(opened, "congvan");
      await window.showTextDocument(document, { preview: false });
      return document.uri.toString();
    }),
    workspace.onDidCloseTextDocument(({ uri, languageId }) => {
      // A change of language closes a document and opens it again.
      if (uri.scheme !== wordScheme || languageId !== "congvan") return;
      watched.get(uri.toString())?.dispose();
      watched.delete(uri.toString());
    }),
    new Disposable(() => {
      for (const one of watched.values()) one.dispose();
    }),
  ];
}

async function askForFile(): Promise<Uri | undefined> {
  const filters = { [messages().wordLetters]: ["docx"] };
  const [uri] = (await window.showOpenDialog({ canSelectMany: false, filters })) ?? [];
  return uri;
}
