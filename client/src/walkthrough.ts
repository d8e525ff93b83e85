import { commands, type Disposable, Uri, window, workspace } from "vscode";

/** Opens the letter of the walkthrough as a draft of its own: nothing is lost where it is thrown away. */
export const openExample = (extension: Uri): Disposable =>
  commands.registerCommand("congvan.openExample", async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "walkthrough", "example.congvan"));
    const content = new TextDecoder().decode(bytes);
    return window.showTextDocument(await workspace.openTextDocument({ language: "congvan", content }));
  });
