import { type ExtensionContext, Uri, window, workspace } from "vscode";
import { checkWordLetters } from "./check-word.ts";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { createProfiles } from "./create-profile.ts";
import { exportCommands } from "./export.ts";
import { importWordLetters } from "./import-word.ts";
import { continueLists } from "./lists.ts";
import { messages } from "./messages.ts";
import { openNewDocuments } from "./new-document.ts";
import { createOverview } from "./overview.ts";
import { showPreview } from "./preview.ts";
import { type StatusParams, statusNotification } from "./protocol.ts";
import { renumberPasted } from "./renumber.ts";
import { openRulePages } from "./rule-pages.ts";
import { connectCatalogues } from "./shared.ts";
import { createStatus } from "./status.ts";
import { openExample } from "./walkthrough.ts";

/** Starts the server with the first letter that is opened. VS Code ends it with what stands in `subscriptions`. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Công văn", { log: true });
  const client = createClient(context, log);
  const status = createStatus();
  context.subscriptions.push(
    log,
    status,
    { dispose: () => client.isRunning() && client.dispose() },
    ...registerCommands(client),
    ...connectCatalogues(context, client),
    ...openNewDocuments(context, client),
    createProfiles(client),
    ...exportCommands(client),
    importWordLetters(client),
    ...checkWordLetters(client),
    ...continueLists(),
    renumberPasted(),
    ...createOverview(client),
    ...showPreview(context, client),
    openExample(context.extensionUri),
    openRulePages(Uri.joinPath(context.extensionUri, "dist", "rules")),
    client.onNotification(statusNotification, (params: StatusParams) => status.update(params)),
    workspace.onDidCloseTextDocument((document) => status.forget(document.uri.toString())),
  );
  try {
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const text = messages();
    // Not awaited: the commands must answer while the message stands.
    void window.showErrorMessage(text.startFailed, text.showLog).then((answer) => answer && log.show());
  }
}
