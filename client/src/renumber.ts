import { commands, type Disposable, env, type TextDocumentChangeEvent, window, workspace } from "vscode";
import { renumberCommand } from "./protocol.ts";

/** A line that opens as a numbered paragraph does. */
const numbered = /^[*_ \t]{0,8}(?:Điều \d|(?:Chương|Mục|Phần) [\dIVX]|\d{1,3}\.\s|[a-zđ]\)\s|[IVX]{1,5}\.\s)/mu;

/**
 * After a paste that brings numbered paragraphs the server is asked to count the letter anew, which it does where the
 * letter was counted through before. Its edit comes after the paste's: one step back undoes it and leaves what was
 * pasted. VS Code tells of no paste as such (its paste edits are newer than the engine that is asked for): it is known
 * by the clipboard.
 */
export const renumberPasted = (): Disposable => workspace.onDidChangeTextDocument((event) => void afterPaste(event));

async function afterPaste({ document, contentChanges, reason }: TextDocumentChangeEvent): Promise<void> {
  const [change, ...more] = contentChanges;
  if (document.languageId !== "congvan" || reason !== undefined || !change || more.length > 0) return;
  // What was pasted over is not known any more, nor how the letter was counted.
  if (change.rangeLength > 0 || !numbered.test(change.text)) return;
  if (window.activeTextEditor?.document !== document) return;
  if (!workspace.getConfiguration("congvan", document).get<boolean>("renumberOnPaste", true)) return;
  const { version } = document;
  const { start } = change.range;
  if (!isSame(await env.clipboard.readText(), change.text) || document.version !== version) return;
  const end = document.positionAt(change.rangeOffset + change.text.length);
  const at = ({ line, character }: typeof start) => ({ line, character });
  await commands.executeCommand(renumberCommand, document.uri.toString(), { start: at(start), end: at(end) }, true);
}

const isSame = (a: string, b: string): boolean => a.replace(/\r\n?/g, "\n") === b.replace(/\r\n?/g, "\n");

/** What the command is given by a person: the letter in front, and its selection where there is one. */
export function renumberArguments(): unknown[] | null {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "congvan") return null;
  const { start, end, isEmpty } = editor.selection;
  const at = ({ line, character }: typeof start) => ({ line, character });
  return [editor.document.uri.toString(), isEmpty ? null : { start: at(start), end: at(end) }];
}
