import assert from "node:assert/strict";
import {
  type Diagnostic,
  languages,
  type Position,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";

/** A file of the test's workspace. */
export function fileUri(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "the tests run with a folder open");
  return Uri.joinPath(folder.uri, path);
}

/** Shows a letter of the workspace. */
export async function openLetter(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)));
}

/** Asks until the answer is neither nothing nor false. Rejects naming what was waited for. */
export async function eventually<T>(ask: () => T | Promise<T>, what: string, within = 20_000): Promise<NonNullable<T>> {
  for (const limit = Date.now() + within; ; ) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < limit, `within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The rule a diagnostic comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The diagnostic of `rule`, once it is there. */
export function finding({ uri }: TextDocument, rule: string): Promise<Diagnostic> {
  return eventually(() => languages.getDiagnostics(uri).find((d) => ruleOf(d) === rule), `${rule} in ${uri.path}`);
}

/** Where `text` begins in the document; fails where it is not there. */
export function positionOf(document: TextDocument, text: string, within = 0): Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `“${text}” is in the letter`);
  return document.positionAt(offset + within);
}

/** Puts the cursor there. */
export function placeCursor(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** A new letter that is on no disk. */
export async function untitled(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: "congvan", content }));
}
