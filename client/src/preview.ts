import {
  commands,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { KeptState } from "../webview/talk.ts";
import { messages } from "./messages.ts";
import { PreviewPanel, type Seen } from "./preview/panel.ts";

const viewType = "congvan.preview";

/**
 * The printed pages beside the text: one panel, which follows the letter in front. It comes back with the window, and
 * asks the server only for what is in it.
 */
export function showPreview(
  { extensionUri }: Pick<ExtensionContext, "extensionUri">,
  client: LanguageClient,
): Disposable[] {
  let open: PreviewPanel | null = null;
  const folder = Uri.joinPath(extensionUri, "dist");

  const picture = (name: string): Uri => Uri.joinPath(extensionUri, "images", name);

  const take = (panel: WebviewPanel, document: TextDocument | null): PreviewPanel => {
    const preview = new PreviewPanel(panel, client, folder);
    open?.panel.dispose();
    open = preview;
    panel.iconPath = { light: picture("letter-light.svg"), dark: picture("letter-dark.svg") };
    panel.onDidDispose(() => {
      preview.dispose();
      if (open === preview) open = null;
    });
    if (document) preview.follow(document);
    return preview;
  };

  return [
    { dispose: () => open?.panel.dispose() },
    commands.registerCommand("congvan.openPreview", async (uri?: Uri): Promise<Seen | undefined> => {
      const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
      if (document?.languageId !== "congvan") {
        void window.showInformationMessage(messages().previewNothing);
        return undefined;
      }
      if (open) {
        open.panel.reveal(undefined, true);
        open.follow(document);
      } else {
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        take(window.createWebviewPanel(viewType, messages().previewTitle(""), place), document);
      }
      return open?.seen();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === "congvan") open?.follow(editor.document);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: KeptState | undefined) {
        const document = state && (await letterAt(state.uri));
        take(panel, document ?? null);
      },
    }),
  ];
}

/** The letter that was shown, if it is still there. */
async function letterAt(uri: string): Promise<TextDocument | null> {
  return workspace.openTextDocument(Uri.parse(uri)).then(
    (document) => document,
    () => null,
  );
}
