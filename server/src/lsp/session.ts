import type { Connection, Event } from "vscode-languageserver";
import type { FileSystem } from "../catalogue/files/files.ts";
import { defaultConfig } from "../core/config.ts";
import type { ServiceContext } from "../service/context.ts";
import type { ImportWord } from "../threads/word.ts";
import type { Board } from "./board.ts";
import type { Client } from "./client.ts";
import type { Configs } from "./configs.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { Known } from "./known.ts";
import type { Knowledge, Letters } from "./letters.ts";
import type { Log } from "./log.ts";
import type { Pages } from "./pages.ts";
import type { Registers } from "./registers.ts";
import type { SettingsStore } from "./settings.ts";
import type { Shared } from "./shared.ts";
import { keyOf } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

/** What the handlers share, made once per connection. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  /** The disk, or what stands for it. */
  readonly files: FileSystem;
  readonly log: Log;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly configs: Configs;
  readonly letters: Letters;
  readonly registers: Registers;
  readonly shared: Shared;
  readonly known: Known;
  readonly workspace: Workspace;
  readonly board: Board;
  readonly pages: Pages;
  /** Brings a Word file in, in a thread. */
  readonly importWord: ImportWord;
  /** Fires when citations may be judged otherwise than before, and tells what has changed. */
  readonly onKnowledge: Event<"letters" | "registers">;
}

/** What the letter at `uri` is checked against, by its own settings and configuration. */
export async function knowledgeOf(session: Session, uri: string): Promise<Knowledge> {
  const { documents, settings, configs, known, workspace } = session;
  // Of letters that are not open the client is not asked one by one.
  const scope = documents.has(keyOf(uri)) ? uri : undefined;
  const [{ locale }, file] = await Promise.all([settings.of(scope), configs.of(uri, workspace.folders[0])]);
  workspace.catchUp();
  const catalogue = known.catalogueFor(file);
  return {
    config: file?.config ?? defaultConfig,
    catalogue: catalogue ?? known.base,
    edition: known.edition,
    complete: workspace.complete && catalogue !== null,
    locale,
  };
}

/** What an editor feature is given for an open letter. */
export async function contextOf(session: Session, document: OpenDocument): Promise<ServiceContext> {
  return session.letters.context(document, await knowledgeOf(session, document.uri));
}
