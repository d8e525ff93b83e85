import type { Checker } from "./checker.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { OpenDocument } from "./documents.ts";
import type { Lenses } from "./lenses.ts";
import { messages } from "./messages.ts";
import type { Numbers } from "./numbers.ts";
import type { Overview } from "./overview.ts";
import { withProgress } from "./progress.ts";
import type { Session } from "./session.ts";
import { Timers } from "./timers.ts";
import { folderOf, keyOf } from "./uris.ts";
import { registerWatches, sortChanges } from "./watch.ts";

/** How long the catalogue must stay as it is before closed letters are checked anew, in milliseconds. */
const rest = 1000;

/** What is told of what happens. */
interface Told {
  readonly diagnostics: Diagnostics;
  readonly checker: Checker;
  readonly lenses: Lenses;
  readonly numbers: Numbers;
  readonly overview: Overview;
}

/** What the server does by itself: when texts, files, folders and settings change. */
export function registerEvents(session: Session, { diagnostics, checker, lenses, numbers, overview }: Told): void {
  const { connection, client, log, documents, settings, configs, registers, shared, workspace, board } = session;

  const timers = new Timers();
  const run = (what: string, work: () => Promise<unknown>): void => void log.contain(what, undefined, work);

  /** Everything that an editor shows of other documents may be another. */
  const refresh = (): void => {
    diagnostics.refresh();
    lenses.knowledgeChanged();
    overview.changed();
  };

  /** Reads folders in the background; then citations can be judged. */
  const read = (folders: readonly string[]): void =>
    run("reading the workspace", async () => {
      const { locale, wholeWorkspace } = await settings.of();
      await withProgress(session, messages.indexing[locale], (progress) => workspace.read(folders, progress));
      refresh();
      if (wholeWorkspace && !client.pull)
        await withProgress(session, messages.checking[locale], (progress) => checker.checkAll(progress));
    });

  const renew = (): void => timers.start("renew", rest, () => run("renewing", () => checker.renew()));

  const configsChanged = async (): Promise<void> => {
    configs.changed();
    await registers.configsChanged();
    refresh();
  };

  const closed = async (document: OpenDocument): Promise<void> => {
    if (document.kind === "config") await configsChanged();
    if (document.kind !== "letter") return;
    await workspace.closed(document);
    await checker.fileChanged(document.key);
    overview.changed();
  };

  documents.listen(connection, {
    open(document) {
      // What was shown of it is pulled from now on, or will be sent anew.
      if (client.pull) board.set(document.uri, []);
      overview.changed();
    },
    change(document) {
      diagnostics.changed(document);
      if (document.kind === "letter") lenses.lettersChanged();
      numbers.changed(document);
      overview.changed();
    },
    save(document) {
      if (document.kind === "config") run("configuration", configsChanged);
      numbers.saved(document);
    },
    close(document) {
      diagnostics.closed(document);
      settings.forget(document.uri);
      numbers.closed(document);
      run("closing", () => closed(document));
    },
  });

  connection.onInitialized(() => {
    run("client/registerCapability", () => registerWatches(session));
    if (client.watchesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = added.map((f) => f.uri);
        const gone = removed.map((f) => f.uri);
        workspace.setFolders(uris, gone);
        for (const uri of gone) board.clear(keyOf(uri));
        read(uris);
      });
    read(client.folders);
  });

  connection.onShutdown(async () => {
    await log.contain("keeping the index of letters", undefined, () => workspace.save());
    await log.contain("shared catalogue", undefined, () => shared.close());
  });

  session.onKnowledge((what) => {
    overview.changed();
    if (!workspace.complete) return;
    renew();
    // What a letter says of itself matters to the others only.
    if (what === "registers" || documents.letters().length > 1) {
      diagnostics.refreshSoon();
      lenses.knowledgeChanged();
    }
  });

  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.changed(pushed);
    refresh();
    renew();
  });

  connection.onDidChangeWatchedFiles(({ changes }) =>
    run("changed files", async () => {
      const { letters, configs: changedConfigs, tables } = sortChanges(changes);
      await workspace.filesChanged(letters);
      for (const uri of letters) await checker.fileChanged(keyOf(uri));
      if (changedConfigs.length > 0) {
        await configsChanged();
        for (const uri of changedConfigs) {
          const nearest = await configs.nearest(folderOf(keyOf(uri)));
          if (nearest?.uri !== keyOf(uri)) board.set(uri, []);
        }
      } else if (tables.length > 0) await registers.tablesChanged(tables);
      refresh();
    }),
  );
}
