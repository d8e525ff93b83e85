import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  Emitter,
} from "vscode-languageserver";
import type { FileSystem } from "../catalogue/files.ts";
import { Board } from "./board.ts";
import { serverInfo } from "./capabilities.ts";
import { Checker } from "./checker.ts";
import { type Client, readClient } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { Configs } from "./configs.ts";
import { Diagnostics } from "./diagnostics.ts";
import { Documents } from "./documents.ts";
import { registerEvents } from "./events.ts";
import { registerFeatures } from "./features.ts";
import { Known } from "./known.ts";
import { Letters } from "./letters.ts";
import { Log } from "./log.ts";
import { problemDiagnostic, type ShowProblems } from "./problems.ts";
import { Registers } from "./registers.ts";
import type { Session } from "./session.ts";
import { SettingsStore } from "./settings.ts";
import { Workspace } from "./workspace.ts";

/** Serves one client over `connection`; `files` is the disk, or what stands for it. */
export function startServer(connection: Connection, files: FileSystem): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    serve(createSession(connection, client, files));
    return serverInfo(client);
  });
  connection.listen();
}

function createSession(connection: Connection, client: Client, files: FileSystem): Session {
  const log = new Log(connection.console);
  const settings = new SettingsStore(connection, client, log);
  const documents = new Documents((uri) => settings.now(uri).delay);
  const board = new Board(connection, (key) => client.pull && documents.has(key));
  const show: ShowProblems = (uri, problems) => {
    const { locale } = settings.now();
    board.set(
      uri,
      problems.map((p) => problemDiagnostic(p, locale)),
    );
  };
  const configs = new Configs(files, show);
  const letters = new Letters(log);
  const knowledge = new Emitter<"letters" | "registers">();
  const registers = new Registers(files, configs, show, log, () => {
    known.registersChanged();
    knowledge.fire("registers");
  });
  const known = new Known(registers, () => knowledge.fire("letters"));
  const workspace = new Workspace(client.folders, { files, documents, letters, known, registers, show });
  const onKnowledge = knowledge.event;
  return {
    connection,
    client,
    log,
    documents,
    settings,
    configs,
    letters,
    registers,
    known,
    workspace,
    board,
    onKnowledge,
  };
}

function serve(session: Session): void {
  const diagnostics = new Diagnostics(session);
  const checker = new Checker(session);
  const { client, log } = session;
  const { languages } = session.connection;
  if (client.pull) {
    const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    languages.diagnostics.on((params) => log.contain("diagnostics", none, () => diagnostics.pull(params)));
    languages.diagnostics.onWorkspace((params, token) =>
      log.contain("workspace diagnostics", { items: [] }, () => checker.pull(params, token)),
    );
  }
  registerEvents(session, diagnostics, checker);
  registerFeatures(session);
  registerCommands(session, checker);
}
