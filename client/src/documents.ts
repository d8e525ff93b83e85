import { type Disposable, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { messages } from "./messages.ts";
import { documentContentRequest, documentScheme } from "./protocol.ts";

/** Shows the documents of the built-in set, to which a citation may lead, as read-only text that the server writes. */
export function provideDocuments(client: LanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(documentScheme, {
    async provideTextDocumentContent(uri, token) {
      const params = { uri: uri.toString() };
      const result = await client.sendRequest<{ text: string } | null>(documentContentRequest, params, token);
      return result?.text ?? messages().documentMissing(uri.toString());
    },
  });
}
