import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  Emitter,
} from "vscode-languageserver";
import { DocumentTexts, type ExtractText } from "../catalogue/files/document-text.ts";
import type { FileSystem } from "../catalogue/files/files.ts";
import type { Reader } from "../catalogue/letters/look.ts";
import type { ExportLetter } from "../export/export.ts";
import type { ReadWorkbook } from "../formats/workbook.ts";
import type { ImportWord } from "../threads/word.ts";
import { Board } from "./board.ts";
import { serverInfo } from "./capabilities.ts";
import { Checker } from "./checker.ts";
import { type Client, readClient } from "./client.ts";
import { registerCommands } from "./commands.ts";
import { Configs } from "./configs.ts";
import { Diagnostics } from "./diagnostics.ts";
import { Documents } from "./documents.ts";
import { registerDrafts } from "./drafts.ts";
import { registerEvents } from "./events.ts";
import { registerExport } from "./export.ts";
import { registerFeatures } from "./features.ts";
import { registerImport } from "./import-word.ts";
import { Known } from "./known.ts";
import { Lenses } from "./lenses.ts";
import { Letters } from "./letters.ts";
import { Log } from "./log.ts";
import { Numbers } from "./numbers.ts";
import { Overview } from "./overview.ts";
import { Pages, registerPages, renewPage } from "./pages.ts";
import { registerPreview } from "./preview.ts";
import { problemDiagnostic, type ShowProblems } from "./problems.ts";
import { Registers } from "./registers.ts";
import { registerRelations } from "./relations.ts";
import type { Session } from "./session.ts";
import { SettingsStore } from "./settings.ts";
import { Shared } from "./shared.ts";
import { Storage } from "./storage.ts";
import { pacer } from "./turns.ts";
import { registerWordPages, WordPages } from "./word-pages.ts";
import { Workspace } from "./workspace.ts";

/** What the server has of the machine it runs on. */
export interface Machine {
  /** The disk, or what stands for it. */
  readonly files: FileSystem;
  /** Path of the program that runs. */
  readonly program: string;
  /** Uri of the folder with the rules' pages, `null` where there is none. */
  readonly pages: string | null;
  readonly extractText: ExtractText;
  readonly workbook: ReadWorkbook;
  readonly reader: Reader;
  readonly exportLetter: ExportLetter;
  readonly importWord: ImportWord;
}

/** Serves one client over `connection`. */
export function startServer(connection: Connection, machine: Machine): void {
  connection.onInitialize((params) => {
    const client = readClient(params, machine.pages);
    serve(createSession(connection, client, machine), machine);
    return serverInfo(client);
  });
  connection.listen();
}

function createSession(
  connection: Connection,
  client: Client,
  { files, program, extractText, workbook, reader, importWord }: Machine,
): Session {
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
  const registers = new Registers({
    files,
    workbook,
    configs,
    show,
    log,
    isTold: client.watchesFiles,
    changed() {
      known.registersChanged();
      knowledge.fire("registers");
      void log.contain("search", undefined, () => known.all.prepareSearch(pacer()));
    },
  });
  const shared = new Shared({
    connection,
    client,
    log,
    locale: () => settings.now().locale,
    changed() {
      known.sharedChanged();
      knowledge.fire("registers");
    },
  });
  const known: Known = new Known(registers, shared, () => knowledge.fire("letters"));
  const storage = new Storage(files, client.storage, program, log);
  const workspace = new Workspace(client.folders, {
    files,
    reader,
    documents,
    letters,
    known,
    registers,
    storage,
    show,
  });
  const texts = new DocumentTexts(files, extractText);
  const renew = (uri: string): void => void log.contain("page", undefined, () => renewPage(connection, client, uri));
  const pages = new Pages({ files, texts, documents, known, workspace, renew });
  const onKnowledge = knowledge.event;
  return {
    connection,
    client,
    files,
    log,
    documents,
    settings,
    configs,
    letters,
    registers,
    shared,
    known,
    workspace,
    board,
    pages,
    importWord,
    onKnowledge,
  };
}

function serve(session: Session, { exportLetter }: Machine): void {
  const words = new WordPages(session);
  const diagnostics = new Diagnostics(session, words);
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
  const lenses = new Lenses(session);
  const numbers = new Numbers(session);
  const overview = new Overview(session, checker);
  registerEvents(session, { diagnostics, checker, lenses, numbers, overview });
  registerFeatures(session);
  registerRelations(session, lenses);
  registerCommands(session, checker, numbers);
  registerPages(session, words);
  registerWordPages(session, words, diagnostics);
  registerDrafts(session);
  registerExport(session, exportLetter);
  registerImport(session);
  registerPreview(session);
}
