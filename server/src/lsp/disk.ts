import { FileError, type FileSystem } from "../catalogue/files/files.ts";
import type { StoredLetter } from "../catalogue/letters/cache.ts";
import { contentHash } from "../catalogue/letters/content-hash.ts";
import { summarise } from "../catalogue/letters/letters.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { decode } from "../core/text/decode.ts";
import type { Letters } from "./letters.ts";
import { fileProblem, type ShowProblems } from "./problems.ts";
import type { Pace } from "./turns.ts";
import { filePath, isBelow, keyOf } from "./uris.ts";

/** The letters on the disk, each read again only where its bytes are others than when it was last read. */
export class Disk {
  readonly #files: FileSystem;
  readonly #letters: Letters;
  readonly #show: ShowProblems;
  readonly #found = new Map<string, StoredLetter>();
  /** What an earlier run of the server found, until this one has looked for itself. */
  readonly #remembered = new Map<string, StoredLetter>();
  readonly #unreadable = new Set<string>();
  /** The latest reading of each letter that is being read. */
  readonly #readings = new Map<string, symbol>();
  #edition = 0;

  constructor(files: FileSystem, letters: Letters, show: ShowProblems) {
    this.#files = files;
    this.#letters = letters;
    this.#show = show;
  }

  /** Grows whenever a letter is otherwise than was found or remembered. */
  get edition(): number {
    return this.#edition;
  }

  get keys(): Iterable<string> {
    return this.#found.keys();
  }

  has(key: string): boolean {
    return this.#found.has(key);
  }

  isUnreadable(key: string): boolean {
    return this.#unreadable.has(key);
  }

  remember(letters: readonly StoredLetter[]): void {
    for (const letter of letters) this.#remembered.set(letter.summary.uri, letter);
  }

  /** All letters have been looked at: what is remembered of others is of letters that are gone. */
  settle(): void {
    for (const key of this.#remembered.keys()) if (!this.#found.has(key)) this.#edition++;
    this.#remembered.clear();
  }

  forget(key: string): void {
    this.#found.delete(key);
    this.#readings.delete(key);
  }

  /** What is known of the letters below a folder, those that are only remembered included. */
  below(folder: string): StoredLetter[] {
    const all = new Map([...this.#remembered, ...this.#found]);
    return [...all.values()].filter(({ summary }) => isBelow(summary.uri, folder));
  }

  /**
   * Looks at a letter again: what is there now, `null` where nothing can be read, `"overtaken"` where it was looked at
   * once more meanwhile, or forgotten. `pace` is waited for before the letter is read.
   */
  async look(uri: string, pace: Pace = noPace): Promise<StoredLetter | null | "overtaken"> {
    const key = keyOf(uri);
    const mine = Symbol(key);
    this.#readings.set(key, mine);
    const bytes = await this.#bytes(uri);
    await pace();
    if (this.#readings.get(key) !== mine) return "overtaken";
    this.#readings.delete(key);
    const known = this.#found.get(key) ?? this.#remembered.get(key);
    const found = bytes && this.#stored(uri, bytes, known);
    if (found !== (known ?? null)) this.#edition++;
    if (found) this.#found.set(key, found);
    else this.#found.delete(key);
    return found;
  }

  /** A letter as it stands on the disk, `null` where it is gone or cannot be read. */
  async letter(uri: string): Promise<Letter | null> {
    const bytes = await this.#bytes(uri);
    return bytes && this.#read(uri, bytes);
  }

  #stored(uri: string, bytes: Uint8Array, known: StoredLetter | undefined): StoredLetter | null {
    const hash = contentHash(bytes);
    if (known?.hash === hash) {
      this.#note(uri, null);
      return known;
    }
    const letter = this.#read(uri, bytes);
    return letter && { hash, summary: summarise(keyOf(uri), letter) };
  }

  #read(uri: string, bytes: Uint8Array): Letter | null {
    const { text, problem } = decode(bytes);
    this.#note(uri, problem);
    return text === null ? null : this.#letters.readText(text);
  }

  async #bytes(uri: string): Promise<Uint8Array | null> {
    const path = filePath(uri);
    if (path === null) return null;
    try {
      return await this.#files.readFile(path);
    } catch (error) {
      // A file that is gone is no problem; one that cannot be read is.
      const isGone = error instanceof FileError && (error.reason === "missing" || error.reason === "folder");
      this.#note(uri, isGone ? null : cannotRead);
      return null;
    }
  }

  #note(uri: string, problem: Bilingual | null): void {
    const key = keyOf(uri);
    if (problem !== null) this.#show(uri, [fileProblem(problem)]);
    else if (this.#unreadable.has(key)) this.#show(uri, []);
    if (problem !== null) this.#unreadable.add(key);
    else this.#unreadable.delete(key);
  }
}

const noPace: Pace = async () => {};

const cannotRead: Bilingual = {
  vi: "không đọc được tệp (kiểm tra quyền truy cập)",
  en: "the file cannot be read (check its permissions)",
};
