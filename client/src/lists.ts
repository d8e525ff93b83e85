import { commands, type Disposable, type TextEditor, window } from "vscode";

const contextKey = "congvan.onEmptyItem";
const emptyItem = /^\s*[-+]\s*$/;

/**
 * Enter on an item that is still empty ends the list, as in a word processor. What Enter adds is in
 * `language-configuration.json`; it cannot take a dash away, so this one case is a command whose key binding is on
 * only while the cursor stands there.
 */
export function endLists(): Disposable[] {
  let shown = false;
  const update = (editor: TextEditor | undefined) => {
    const now = editor !== undefined && emptyItemLine(editor) !== null;
    if (now === shown) return;
    shown = now;
    void commands.executeCommand("setContext", contextKey, now);
  };
  return [
    window.onDidChangeTextEditorSelection((event) => update(event.textEditor)),
    window.onDidChangeActiveTextEditor(update),
    commands.registerTextEditorCommand("congvan.endList", (editor, edit) => {
      const range = emptyItemLine(editor);
      if (range) edit.delete(range);
    }),
  ];
}

/** The text of the cursor's line where that is an item with nothing in it. */
function emptyItemLine({ document, selections }: TextEditor) {
  const [selection, ...more] = selections;
  if (document.languageId !== "congvan" || !selection?.isEmpty || more.length > 0) return null;
  const { range, text } = document.lineAt(selection.active.line);
  return emptyItem.test(text) ? range : null;
}
