import { randomBytes } from "node:crypto";
import {
  type Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { FromPage, ToPage } from "../../webview/talk.ts";
import { messages } from "../messages.ts";
import { type PreviewAnswer, previewRequest } from "../protocol.ts";
import { difference } from "./difference.ts";
import { shell } from "./shell.ts";

/** How long a letter must stay as it is before its pages are asked for, in milliseconds. */
const pause = 40;
/** How long after a movement of ours the editor's scrolling is not the person's, in milliseconds. */
const own = 200;

/** What is on the pages: of which letter, in which version, and how many there are. */
export interface Seen {
  readonly uri: string;
  readonly version: number;
  readonly pages: number;
}

/** The pages of one letter after the other in a panel beside the text. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #client: LanguageClient;
  readonly #subscriptions: Disposable[] = [];
  #document: TextDocument | null = null;
  #isReady = false;
  /** The pages that the panel has, of which letter, and what was seen of them last. */
  #had: readonly string[] = [];
  #shown: string | null = null;
  #seen: Seen | null = null;
  #waiting: ((seen: Seen | undefined) => void)[] = [];
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;
  #movedAt = 0;

  constructor(panel: WebviewPanel, client: LanguageClient, folder: Uri) {
    this.#panel = panel;
    this.#client = client;
    const { webview } = panel;
    const file = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(folder, ...path)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    this.#subscriptions.push(
      webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      client.onDidChangeState(() => this.#renew()),
      workspace.onDidChangeTextDocument(({ document }) => document === this.#document && this.#renew()),
      workspace.onDidOpenTextDocument((document) => this.#isMine(document) && this.follow(document)),
      window.onDidChangeTextEditorSelection(
        ({ textEditor }) => this.#isMine(textEditor.document) && this.#tellCursor(),
      ),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.#isMine(textEditor.document) && Date.now() - this.#movedAt > own) this.#tellTop();
      }),
    );
    webview.html = shell({
      nonce: randomBytes(16).toString("hex"),
      source: webview.cspSource,
      script: file("preview.js"),
      font: (name) => file("fonts", name),
      title: messages().previewTitle(""),
    });
  }

  get panel(): WebviewPanel {
    return this.#panel;
  }

  /** Shows this letter from now on. */
  follow(document: TextDocument): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#panel.title = messages().previewTitle(document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1));
    clearTimeout(this.#timer);
    void this.#update();
  }

  /** What is seen, once it is the letter as it stands now; nothing where it cannot be shown. */
  seen(): Promise<Seen | undefined> {
    const seen = this.#seen;
    if (seen && this.#document?.uri.toString() === seen.uri && this.#document.version === seen.version)
      return Promise.resolve(seen);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#answer(undefined);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #isMine({ uri }: TextDocument): boolean {
    return uri.toString() === this.#document?.uri.toString();
  }

  #renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), pause);
  }

  /** Asks for the pages; an answer is dropped where another question or another letter has come since. */
  async #update(): Promise<void> {
    const document = this.#document;
    const asked = ++this.#asked;
    if (!document || !this.#isReady || !this.#client.isRunning()) return;
    const uri = document.uri.toString();
    const answer = await this.#client
      .sendRequest<PreviewAnswer | null>(previewRequest, { uri })
      .catch((): null => null);
    if (asked !== this.#asked) return;
    if (!answer) {
      this.#had = [];
      this.#shown = null;
      this.#tell({ kind: "nothing", text: messages().previewNothing });
      this.#answer(undefined);
    } else if (answer.version !== document.version) this.#renew();
    else {
      const isNew = this.#shown !== uri || this.#had.length === 0;
      this.#tell(difference(this.#had, answer, uri));
      this.#had = answer.pages.map(({ html }) => html);
      this.#shown = uri;
      this.#tellCursor();
      if (isNew) this.#tellTop();
    }
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  get #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => this.#isMine(document));
  }

  #tellCursor(): void {
    const editor = this.#editor;
    if (editor) this.#tell({ kind: "cursor", offset: editor.document.offsetAt(editor.selection.active) });
  }

  #tellTop(): void {
    const top = this.#editor?.visibleRanges[0]?.start;
    if (top && this.#document) this.#tell({ kind: "reveal", offset: this.#document.offsetAt(top) });
  }

  #hear(message: FromPage): void {
    if (message.kind === "ready") {
      this.#isReady = true;
      this.#had = [];
      void this.#update();
    } else if (message.kind === "shown") this.#noteSeen(message.version, message.pages);
    else if (message.kind === "scrolled") this.#scroll(message.offset);
    else void this.#jump(message.offset);
  }

  #noteSeen(version: number, pages: number): void {
    if (!this.#document) return;
    const seen = { uri: this.#document.uri.toString(), version, pages };
    this.#seen = seen;
    if (this.#document.version === version) this.#answer(seen);
  }

  #answer(seen: Seen | undefined): void {
    for (const resolve of this.#waiting.splice(0)) resolve(seen);
  }

  #scroll(offset: number): void {
    const editor = this.#editor;
    if (!editor) return;
    this.#movedAt = Date.now();
    const at = editor.document.positionAt(offset);
    editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
  }

  async #jump(offset: number): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const at = document.positionAt(offset);
    const viewColumn = this.#editor?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(document, { viewColumn, selection: new Range(at, at) });
  }
}
