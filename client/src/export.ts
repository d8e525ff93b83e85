import {
  commands,
  type Disposable,
  env,
  FileType,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { type ExportFormat, type ExportResult, exportNameRequest, exportRequest } from "./protocol.ts";

/** What each form is called. */
const names: Readonly<Record<ExportFormat, string>> = { docx: "Word", pdf: "PDF", html: "HTML" };

/** Commands that hand letters in: one as Word, PDF or HTML file, or all those of a folder. */
export function exportCommands(client: LanguageClient): Disposable[] {
  const one = (command: string, to: ExportFormat) =>
    commands.registerCommand(command, (uri?: Uri, target?: unknown) =>
      // Menus give something of their own behind the address.
      exportLetter(client, to, uri, target instanceof Uri ? target : undefined),
    );
  return [
    one("congvan.exportDocx", "docx"),
    one("congvan.exportPdf", "pdf"),
    one("congvan.exportHtml", "html"),
    commands.registerCommand("congvan.exportFolder", (folder?: Uri) => exportFolder(client, folder)),
  ];
}

/** `target`: where other extensions want the file; the person is asked where there is none. Answers with where it is. */
async function exportLetter(
  client: LanguageClient,
  to: ExportFormat,
  given?: Uri,
  target?: Uri,
): Promise<Uri | undefined> {
  const uri = given ?? window.activeTextEditor?.document.uri;
  const text = messages();
  if (!uri) {
    void window.showInformationMessage(text.exportNothing);
    return undefined;
  }
  const file =
    target ??
    (await window.showSaveDialog({ defaultUri: await proposed(client, uri, to), filters: { [names[to]]: [to] } }));
  if (!file) return undefined;
  const result = await window.withProgress({ location: ProgressLocation.Window, title: text.exporting }, () =>
    made(client, uri, to),
  );
  if (typeof result === "string" || !(await write(file, result.data))) {
    void window.showErrorMessage(text.exportFailed(typeof result === "string" ? result : nameOf(file)));
    return undefined;
  }
  // Not awaited: the promise ends only when the message is closed.
  void tell(file, result.errors);
  return file;
}

/** Beside the letter and named like it; a draft that has no file is named after its number and subject. */
async function proposed(client: LanguageClient, uri: Uri, to: ExportFormat): Promise<Uri> {
  if (uri.scheme !== "untitled") return beside(uri, to);
  const asked = await client.sendRequest<{ name: string } | null>(exportNameRequest, { uri: uri.toString() });
  const name = `${asked?.name ?? "van-ban"}.${to}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, name) : Uri.file(name);
}

const beside = (uri: Uri, to: ExportFormat): Uri => uri.with({ path: `${uri.path.replace(/\.[^./]+$/, "")}.${to}` });

interface Made {
  readonly data: Uint8Array;
  readonly errors: number;
}

/** The file's bytes, or why there are none. */
async function made(client: LanguageClient, uri: Uri, to: ExportFormat): Promise<Made | string> {
  const result = await client.sendRequest<ExportResult | null>(exportRequest, { uri: uri.toString(), to });
  if (!result) return messages().exportNoLetter(nameOf(uri));
  if (result.data === null) return result.message ?? nameOf(uri);
  return { data: Buffer.from(result.data, "base64"), errors: result.errors };
}

async function write(file: Uri, data: Uint8Array): Promise<boolean> {
  return workspace.fs.writeFile(file, data).then(
    () => true,
    () => false,
  );
}

async function tell(file: Uri, errors: number): Promise<void> {
  const text = messages();
  const said = text.exported(nameOf(file), errors);
  const answer = await (errors > 0
    ? window.showWarningMessage(said, text.open, text.showProblems)
    : window.showInformationMessage(said, text.open));
  if (answer === text.open) await open(file);
  if (answer === text.showProblems) await commands.executeCommand("workbench.actions.view.problems");
}

/** In the program that this machine opens such files with; where it cannot, in the editor. */
async function open(file: Uri): Promise<void> {
  if (file.scheme !== "file" || !(await env.openExternal(file))) await commands.executeCommand("vscode.open", file);
}

const nameOf = (uri: Uri): string => uri.path.split("/").at(-1) ?? uri.path;

/** Letters that a folder holds, at most. */
const most = 10_000;

async function exportFolder(client: LanguageClient, given?: Uri): Promise<void> {
  const text = messages();
  const folder = given ?? (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false }))?.[0];
  if (!folder) return;
  const letters = await lettersBelow(folder);
  if (letters.length === 0) {
    void window.showInformationMessage(text.exportEmpty(nameOf(folder)));
    return;
  }
  const formats: readonly ExportFormat[] = ["docx", "pdf", "html"];
  const items = formats.map((to) => ({ label: names[to], description: `.${to}`, to }));
  const to = (await window.showQuickPick(items, { title: text.exportAs(letters.length) }))?.to;
  if (!to) return;
  const overwrite = await mayOverwrite(letters, to);
  if (overwrite === undefined) return;
  const total = { written: 0, errors: 0, failed: [] as string[] };
  const options = { location: ProgressLocation.Notification, title: text.exporting, cancellable: true };
  await window.withProgress(options, async (progress, token) => {
    for (const uri of letters) {
      if (token.isCancellationRequested) break;
      progress.report({ message: nameOf(uri), increment: 100 / letters.length });
      const file = beside(uri, to);
      if (!overwrite && (await exists(file))) continue;
      const result = await made(client, uri, to);
      if (typeof result === "string" || !(await write(file, result.data))) {
        total.failed.push(nameOf(uri));
        // What is missing for one is missing for all.
        if (typeof result === "string" && to === "pdf" && total.written === 0) {
          void window.showErrorMessage(text.exportFailed(result));
          return;
        }
      } else {
        total.written++;
        if (result.errors > 0) total.errors++;
      }
    }
    const said = text.exportedFolder(total.written, letters.length, total.errors);
    if (total.failed.length > 0) void window.showErrorMessage(`${said} ${text.exportFailed(total.failed.join(", "))}`);
    else void window.showInformationMessage(said);
  });
}

/** Whether files that are there are written over; asked once where there are any, `undefined` where the person ends it. */
async function mayOverwrite(letters: readonly Uri[], to: ExportFormat): Promise<boolean | undefined> {
  const there = await Promise.all(letters.map((uri) => exists(beside(uri, to))));
  const count = there.filter(Boolean).length;
  if (count === 0) return true;
  const text = messages();
  const answer = await window.showWarningMessage(
    text.exportExists(count),
    { modal: true },
    text.exportOverwrite,
    text.exportSkip,
  );
  return answer === undefined ? undefined : answer === text.exportOverwrite;
}

async function lettersBelow(folder: Uri): Promise<Uri[]> {
  const pattern = new RelativePattern(folder, "**/*.congvan");
  const found = await workspace.findFiles(pattern, "**/node_modules/**", most);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const exists = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
