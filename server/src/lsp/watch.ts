import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from "vscode-languageserver";
import type { Session } from "./session.ts";

/** The files whose changes outside the editor matter: letters, configurations, registers. */
const watched = ["**/*.congvan", "**/congvan.json", "**/*.{csv,CSV,xlsx,XLSX,xls,XLS,xlsm,XLSM}"];

/** Whether a file's changes are told because it may be a register. */
export const isTable = (uri: string): boolean => /\.(?:csv|xls[xm]?)$/i.test(uri);

/** Asks the client to tell of changed settings and files, where it can be asked. */
export async function registerWatches({ connection, client, log }: Session): Promise<void> {
  await log.contain("client/registerCapability", undefined, async () => {
    if (client.watchesSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "congvan" });
    if (client.watchesFiles)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern })),
      });
  });
}

/** The changes of one message by what they are about; several to one file count once. */
export function sortChanges(changes: readonly FileEvent[]) {
  const uris = [...new Set(changes.map((c) => c.uri))];
  return {
    letters: uris.filter((u) => u.endsWith(".congvan")),
    configs: uris.filter((u) => u.endsWith("/congvan.json")),
    tables: uris.filter(isTable),
  };
}
