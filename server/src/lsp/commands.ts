import { documentPage } from "../service/card.ts";
import { documentAt } from "../service/definition.ts";
import type { Checker } from "./checker.ts";
import { messages } from "./messages.ts";
import { type Progress, withProgress } from "./progress.ts";
import { checkWorkspaceCommand, documentContentRequest } from "./protocol.ts";
import type { Session } from "./session.ts";

/** What a person can have the server do by name, and the pages it writes. */
export function registerCommands(session: Session, checker: Checker): void {
  const { connection, log, settings, known, workspace } = session;

  connection.onExecuteCommand(({ command }, token) =>
    log.contain(command, null, async () => {
      if (command !== checkWorkspaceCommand) return null;
      const { locale } = await settings.of();
      const work = async (progress: Progress) => {
        if (!workspace.complete) await workspace.read(workspace.folders, progress);
        return checker.checkAll(progress);
      };
      return withProgress(session, messages.checking[locale], work, token);
    }),
  );

  connection.onRequest(documentContentRequest, ({ uri }) =>
    log.contain("document content", null, () => {
      const document = documentAt(uri, known.all);
      return document && { text: documentPage(document) };
    }),
  );
}
