import { FileError } from "../catalogue/files/files.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { besideWord } from "../export/pages/word.ts";
import { faults } from "../import/faults.ts";
import type { Imported } from "../import/import.ts";
import type { ServiceContext } from "../service/context.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { OpenDocument } from "./documents.ts";
import { largestWordFile, unreadableFile } from "./import-word.ts";
import { renewPage } from "./pages.ts";
import { wordFileChangedNotification } from "./protocol.ts";
import { knowledgeOf, type Session } from "./session.ts";
import { filePath, keyOf, wordFileOf } from "./uris.ts";

type Read = Imported | { readonly failure: Bilingual };

/**
 * Word files shown as read-only letters: the text that comes out of the file, judged with how the file is formatted.
 * A file is read when its page is asked for, and again when the editor says that it has changed.
 */
export class WordPages {
  readonly #session: Session;
  readonly #read = new Map<string, Promise<Read>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The text of a page: the letter, or why there is none. */
  async text(uri: string): Promise<string> {
    const read = await this.#of(uri);
    if ("text" in read) return read.text;
    const { locale } = await this.#session.settings.of();
    const { [locale]: reason } = read.failure;
    return `${cannotOpen[locale]}: ${reason}.\n`;
  }

  /** What is found in a page; `null` where its file was not read, or reads otherwise than what is open. */
  async context({ uri, key, text }: OpenDocument): Promise<ServiceContext | null> {
    const read = await this.#of(uri);
    if (!("text" in read) || read.text !== text.getText()) return null;
    const { letters } = this.#session;
    const knowledge = await knowledgeOf(this.#session, wordFileOf(uri));
    const letter = letters.readText(read.text);
    return letters.check(key, letter, knowledge, besideWord(letter, knowledge.config, read.formatting));
  }

  /** The file behind a page has changed. */
  forget(uri: string): void {
    this.#read.delete(keyOf(uri));
  }

  #of(uri: string): Promise<Read> {
    const key = keyOf(uri);
    const known = this.#read.get(key);
    if (known) return known;
    const read = this.#load(uri);
    this.#read.set(key, read);
    return read;
  }

  async #load(uri: string): Promise<Read> {
    const { files, importWord } = this.#session;
    const path = filePath(wordFileOf(uri));
    if (path === null) return { failure: unreadableFile.missing };
    try {
      if ((await files.stat(path)).size > largestWordFile) return { failure: faults["too-large"] };
      const answer = await importWord(await files.readFile(path));
      return "fault" in answer ? { failure: faults[answer.fault] } : answer;
    } catch (error) {
      if (error instanceof FileError) return { failure: unreadableFile[error.reason] };
      throw error;
    }
  }
}

const cannotOpen: Bilingual = { vi: "Không mở được tệp Word", en: "The Word file cannot be opened" };

/** Pages follow their files: the editor watches them, also outside the workspace. */
export function registerWordPages(session: Session, words: WordPages, diagnostics: Diagnostics): void {
  const { connection, client, log } = session;
  connection.onNotification(wordFileChangedNotification, ({ uri }) => {
    words.forget(uri);
    void log.contain("word page", undefined, async () => {
      await renewPage(connection, client, uri);
      // The text may be the same, and the margins others.
      diagnostics.refresh();
    });
  });
}
