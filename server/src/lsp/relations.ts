import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../service/call-hierarchy.ts";
import { answering, offsetOf } from "./answer.ts";
import type { Lenses } from "./lenses.ts";
import { prepareRename, rename } from "./rename.ts";
import type { Session } from "./session.ts";

/** Answers the requests that walk from one document to another: who cites whom, and a letter's number wherever it stands. */
export function registerRelations(session: Session, lenses: Lenses): void {
  const { connection, known, log, settings, workspace } = session;
  const answer = answering(session);
  const { callHierarchy, inlayHint } = connection.languages;

  callHierarchy.onPrepare(answer("call hierarchy", null, (c, p) => prepareCallHierarchy(c, offsetOf(c, p.position))));
  callHierarchy.onIncomingCalls(({ item }) =>
    log.contain("incoming calls", [], () => {
      workspace.catchUp();
      return incomingCalls(item, known.all);
    }),
  );
  callHierarchy.onOutgoingCalls(({ item }) =>
    log.contain("outgoing calls", [], async () => {
      workspace.catchUp();
      return outgoingCalls(item, known.all, (await settings.of()).locale);
    }),
  );

  connection.onCodeLens(answer("code lens", [], (c) => lenses.lenses(c)));
  inlayHint.on(
    answer("inlay hints", [], (c, { range }) => {
      const { source } = c.letter;
      return lenses.hints(c, { start: source.offsetAt(range.start), end: source.offsetAt(range.end) });
    }),
  );

  connection.onPrepareRename(answer("rename", null, (c, p) => prepareRename(c, offsetOf(c, p.position))));
  connection.onRenameRequest(answer("rename", null, (c, p) => rename(session, c, offsetOf(c, p.position), p.newName)));
}
