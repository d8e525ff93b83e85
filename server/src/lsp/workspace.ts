import { FileError, type FileSystem } from "../catalogue/files.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { decode } from "../core/text/decode.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { Known } from "./known.ts";
import type { Letters } from "./letters.ts";
import { fileProblem, type ShowProblems } from "./problems.ts";
import type { Progress } from "./progress.ts";
import type { Registers } from "./registers.ts";
import { pacer } from "./turns.ts";
import { filePath, isBelow, keyOf } from "./uris.ts";

/** What the workspace needs of the session. */
interface Surroundings {
  readonly files: FileSystem;
  readonly documents: Documents;
  readonly letters: Letters;
  readonly known: Known;
  readonly registers: Registers;
  readonly show: ShowProblems;
}

/** The letters of the workspace's folders and the open ones: which there are, and what they make known. */
export class Workspace {
  readonly #around: Surroundings;
  #folders: string[];
  /** Letters on the disk, by key. */
  readonly #onDisk = new Set<string>();
  readonly #unreadable = new Set<string>();
  /** The open letters as the catalogue has taken them in. */
  readonly #takenIn = new Map<string, Letter>();
  #complete = false;

  constructor(folders: readonly string[], around: Surroundings) {
    this.#folders = folders.map(folderKey);
    this.#around = around;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Whether all folders have been read once. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Addresses of all letters, open or on the disk. */
  get letterUris(): string[] {
    const open = this.#around.documents.letters();
    return [...new Set([...this.#onDisk, ...open.map((d) => d.key)])].sort();
  }

  isUnreadable(key: string): boolean {
    return this.#unreadable.has(key);
  }

  /** Takes in the open letters that have changed since. Where none has, this costs next to nothing. */
  catchUp(): void {
    const { documents, known, letters } = this.#around;
    for (const document of documents.letters()) {
      const letter = letters.read(document);
      if (this.#takenIn.get(document.key) === letter) continue;
      known.setLetter(document.key, letter);
      this.#takenIn.set(document.key, letter);
    }
  }

  /**
   * Reads folders in the background, giving way to requests: their letters, then the workspace's registers. Where the
   * person ends it the workspace stays incomplete, and citations are not judged: half a catalogue would accuse wrongly.
   */
  async read(folders: readonly string[], { step, token }: Progress): Promise<void> {
    const { files, registers } = this.#around;
    const pace = pacer();
    const paths: string[] = [];
    for (const folder of folders.map(filePath))
      if (folder !== null) paths.push(...(await files.glob(folder, letterFiles).catch(() => [])));
    for (const [done, path] of paths.entries()) {
      if (token.isCancellationRequested) return;
      step(done, paths.length);
      await this.readFile(files.uri(path));
      await pace();
    }
    await registers.findIn(this.#folders);
    this.#complete = true;
  }

  /** Reads one letter from the disk, or notices that it is gone. An open one counts as it stands in the editor. */
  async readFile(uri: string): Promise<void> {
    const key = keyOf(uri);
    const letter = await this.letterOnDisk(uri);
    if (letter) this.#onDisk.add(key);
    if (this.#around.documents.has(key)) return;
    if (letter) this.#around.known.setLetter(key, letter);
    else this.#around.known.removeLetter(key);
  }

  /** A letter as it stands on the disk, `null` where it is gone or cannot be read. */
  async letterOnDisk(uri: string): Promise<Letter | null> {
    const { files, letters, show } = this.#around;
    const path = filePath(uri);
    if (path === null) return null;
    const { text, problem } = await files.readFile(path).then(decode, failed);
    const key = keyOf(uri);
    if (problem !== null) show(uri, [fileProblem(problem)]);
    else if (this.#unreadable.has(key)) show(uri, []);
    if (problem !== null) this.#unreadable.add(key);
    else this.#unreadable.delete(key);
    if (text === null) this.#onDisk.delete(key);
    return text === null ? null : letters.readText(text);
  }

  /** A letter was closed: what is on the disk counts again. */
  async closed({ key, uri }: OpenDocument): Promise<void> {
    this.#takenIn.delete(key);
    if (this.#onDisk.has(key)) await this.readFile(uri);
    else this.#around.known.removeLetter(key);
  }

  /** Folders came or went; the letters of those that went are forgotten. */
  setFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = removed.map(folderKey);
    this.#folders = [...this.#folders.filter((f) => !gone.includes(f)), ...added.map(folderKey)];
    for (const key of this.#onDisk) {
      if (this.#folders.some((f) => isBelow(key, f))) continue;
      this.#onDisk.delete(key);
      if (!this.#around.documents.has(key)) this.#around.known.removeLetter(key);
    }
  }
}

const letterFiles = "**/*.congvan";

const folderKey = (uri: string): string => keyOf(uri).replace(/\/$/, "");

/** A file that is gone is no problem; one that cannot be read is. */
function failed(error: unknown): { readonly text: null; readonly problem: Bilingual | null } {
  const gone = error instanceof FileError && (error.reason === "missing" || error.reason === "folder");
  return { text: null, problem: gone ? null : cannotRead };
}

const cannotRead: Bilingual = {
  vi: "không đọc được tệp (kiểm tra quyền truy cập)",
  en: "the file cannot be read (check its permissions)",
};
