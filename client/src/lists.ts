import {
  commands,
  type Disposable,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import { type Enter, enterAt } from "../../server/src/core/text/enter.ts";

const contextKey = "congvan.inList";

/**
 * Enter in a list, as in a word processor: it goes on with the next marker, signs and numbers follow, and on an empty
 * item it ends the list. What Enter adds to a dash without this is in `language-configuration.json`. The key binding is
 * on only while the cursor stands where something is to be done; all of it is one edit, undone in one step. It is not
 * asked of the server: a key must not wait for an answer.
 */
export function continueLists(): Disposable[] {
  let shown = false;
  const update = (editor: TextEditor | undefined) => {
    const now = editor !== undefined && enterOf(editor) !== null;
    if (now === shown) return;
    shown = now;
    void commands.executeCommand("setContext", contextKey, now);
  };
  return [
    window.onDidChangeTextEditorSelection((event) => update(event.textEditor)),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand("congvan.enterInList", async () => {
      const editor = window.activeTextEditor;
      const enter = editor ? enterOf(editor) : null;
      // The cursor may have moved since the key binding was on: then Enter is Enter.
      if (!editor || !enter || !(await apply(editor, enter))) await commands.executeCommand("type", { text: "\n" });
    }),
  ];
}

function enterOf({ document, selections }: TextEditor): Enter | null {
  const [selection, ...more] = selections;
  if (document.languageId !== "congvan" || !selection?.isEmpty || more.length > 0) return null;
  const { line, character } = selection.active;
  return enterAt((at) => lineOf(document, at), line, character);
}

const lineOf = (document: TextDocument, at: number): string | undefined =>
  at >= 0 && at < document.lineCount ? document.lineAt(at).text : undefined;

async function apply(editor: TextEditor, { from, head, next, others }: Enter): Promise<boolean> {
  const { line } = editor.selection.active;
  const whole = editor.document.lineAt(line).range;
  const cursor = next ? new Position(line + (next.apart ? 2 : 1), next.marker.length) : new Position(line, head.length);
  const added = next ? `\n${next.apart ? "\n" : ""}${next.marker}${next.closing}` : "";
  const done = await editor.edit((edit) => {
    for (const o of others) edit.replace(new Range(o.line, o.from, o.line, o.to), o.newText);
    edit.replace(new Range(new Position(line, from), whole.end), head + added);
  });
  if (!done) return false;
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.Default);
  return true;
}
