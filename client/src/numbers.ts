import { Uri, window, workspace } from "vscode";
import { assignNumberCommand, releaseNumberCommand } from "./protocol.ts";

/** What the view hands a command over, where it is called on a letter there. */
interface OfView {
  readonly letter?: { readonly uri?: string };
}

/**
 * The arguments of the commands about a letter's number: the letter in front, or the one that was pointed at in the
 * view, which is opened first, since the number is written into the editor. `null` where the command is another.
 */
export async function numberArguments(command: string, [first]: readonly unknown[]): Promise<unknown[] | null> {
  if (command !== assignNumberCommand && command !== releaseNumberCommand) return null;
  const uri = typeof first === "string" ? first : (first as OfView | undefined)?.letter?.uri;
  if (uri === undefined) return [window.activeTextEditor?.document.uri.toString()];
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document);
  return [document.uri.toString()];
}
