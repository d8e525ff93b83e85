import { commands, type Disposable, FileType, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { draftMessages } from "./draft-messages.ts";
import { letterProfileRequest, withProfileRequest } from "./protocol.ts";

type Profile = Readonly<Record<string, unknown>>;

/**
 * Makes an organ's profile, from the letter in front or by asking, and writes it into the workspace's `congvan.json`
 * after the person has agreed. Called by others it may be given the profile (`{ organ, ask: false }` asks nothing).
 */
export const createProfiles = (client: LanguageClient): Disposable =>
  commands.registerCommand("congvan.createProfile", async (given?: Given): Promise<boolean> => {
    const folder = rootFolder();
    const text = draftMessages();
    if (!folder) return told(text.noFolder);
    const organ = given?.organ ?? (await letterOrAsked(client));
    if (!organ) return false;
    return write(client, Uri.joinPath(folder, "congvan.json"), organ, given?.ask !== false);
  });

interface Given {
  readonly organ?: Profile;
  readonly ask?: boolean;
}

/** Not awaited: the message's promise ends when it is closed. */
function told(message: string): false {
  void window.showWarningMessage(message);
  return false;
}

function rootFolder(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  const own = document && workspace.getWorkspaceFolder(document.uri);
  return (own ?? workspace.workspaceFolders?.[0])?.uri;
}

async function letterOrAsked(client: LanguageClient): Promise<Profile | null> {
  const document = window.activeTextEditor?.document;
  const read =
    document?.languageId === "congvan"
      ? await client.sendRequest<Profile | null>(letterProfileRequest, {
          uri: client.code2ProtocolConverter.asUri(document.uri),
        })
      : null;
  if (!read) return askProfile();
  const text = draftMessages();
  const ways = [text.fromLetter(String(read.name)), text.byAsking];
  const way = await window.showQuickPick(ways, { title: text.createProfile });
  if (!way) return null;
  return way === text.byAsking ? askProfile() : read;
}

/** One question after the other; only the name must be answered. Escape on the first gives up. */
async function askProfile(): Promise<Profile | null> {
  const text = draftMessages();
  const title = text.createProfile;
  const ask = async (prompt: string, placeHolder?: string): Promise<string> =>
    (
      (await window.showInputBox({ title, prompt, ignoreFocusOut: true, ...(placeHolder && { placeHolder }) })) ?? ""
    ).trim();
  const name = await ask(text.askName, text.nameExample);
  if (name === "") return null;
  const parent = await ask(text.askParent);
  const symbol = await ask(text.askSymbol);
  const place = await ask(text.askPlace);
  const signer = await ask(text.askSigner);
  const position = signer === "" ? "" : await ask(text.askPosition);
  return {
    name,
    ...(parent && { parent }),
    ...(symbol && { symbol }),
    ...(place && { place }),
    ...(position && { signers: [{ name: signer, position }] }),
  };
}

async function write(client: LanguageClient, uri: Uri, organ: Profile, asks: boolean): Promise<boolean> {
  const text = draftMessages();
  const shown = workspace.asRelativePath(uri);
  const open = workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (open?.isDirty) return told(text.unsavedConfig(shown));
  const before = await contentOf(uri);
  const after = await client.sendRequest<string | null>(withProfileRequest, { text: before, organ });
  if (after === null) return told(text.brokenConfig(shown));
  if (after === before) return told(text.unchanged(shown));
  if (asks) {
    const question = text.confirmProfile(String(organ.name), shown);
    if ((await window.showInformationMessage(question, { modal: true }, text.write)) !== text.write) return false;
    // Somebody may have written there while the question stood.
    if ((await contentOf(uri)) !== before) return told(text.unsavedConfig(shown));
  }
  await workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  return true;
}

/** The file's text, nothing where there is none. */
async function contentOf(uri: Uri): Promise<string> {
  const isThere = await workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
  return isThere ? new TextDecoder().decode(await workspace.fs.readFile(uri)) : "";
}
