import type { FileSystem } from "../catalogue/files/files.ts";
import type { StoredLetter } from "../catalogue/letters/cache.ts";
import { bytesAt, type Looked, lookAt, type Place } from "../catalogue/letters/look.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { decode } from "../core/text/decode.ts";
import type { Letters } from "./letters.ts";
import { fileProblem, type ShowProblems } from "./problems.ts";
import type { Pace } from "./turns.ts";
import { filePath, isBelow, keyOf } from "./uris.ts";

/** A letter that is being looked at; only the latest look at it counts. */
export interface Look extends Place {
  readonly uri: string;
  readonly known: StoredLetter | null;
}

/** The letters on the disk, each read again only where its bytes are others than when it was last read. */
export class Disk {
  readonly #files: FileSystem;
  readonly #letters: Letters;
  readonly #show: ShowProblems;
  readonly #found = new Map<string, StoredLetter>();
  /** What an earlier run of the server found, until this one has looked for itself. */
  readonly #remembered = new Map<string, StoredLetter>();
  readonly #unreadable = new Set<string>();
  /** The latest look at each letter that is being looked at. */
  readonly #looks = new Map<string, Look>();
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
    this.#looks.delete(key);
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
    const look = this.begin(uri, filePath(uri));
    const bytes = await bytesAt(this.#files, look.path);
    await pace();
    if (!this.#isLatest(look)) return "overtaken";
    return this.end(look, "problem" in bytes ? bytes : lookAt(look, bytes, (text) => this.#letters.readText(text)));
  }

  /** Begins a look at a letter, whoever takes it. `path` is that of its file, `null` where it is none. */
  begin(uri: string, path: string | null): Look {
    const key = keyOf(uri);
    const known = this.#found.get(key) ?? this.#remembered.get(key) ?? null;
    const look = { uri, key, path, known, hash: known?.hash ?? null };
    this.#looks.set(key, look);
    return look;
  }

  /** Ends a look with what was found; the answer as that of `look`. */
  end(look: Look, looked: Looked): StoredLetter | null | "overtaken" {
    const { key, uri, known } = look;
    if (!this.#isLatest(look)) return "overtaken";
    this.#looks.delete(key);
    const isNothing = looked !== "same" && "problem" in looked;
    this.#note(uri, key, isNothing ? looked.problem : null);
    const found = looked === "same" ? known : isNothing ? null : looked;
    if (found !== known) this.#edition++;
    if (found) this.#found.set(key, found);
    else this.#found.delete(key);
    return found;
  }

  /** A letter as it stands on the disk, `null` where it is gone or cannot be read. */
  async letter(uri: string): Promise<Letter | null> {
    const bytes = await bytesAt(this.#files, filePath(uri));
    const { text, problem } = "problem" in bytes ? { text: null, ...bytes } : decode(bytes);
    this.#note(uri, keyOf(uri), problem);
    return text === null ? null : this.#letters.readText(text);
  }

  #isLatest(look: Look): boolean {
    return this.#looks.get(look.key) === look;
  }

  #note(uri: string, key: string, problem: Bilingual | null): void {
    if (problem !== null) this.#show(uri, [fileProblem(problem)]);
    else if (this.#unreadable.has(key)) this.#show(uri, []);
    if (problem !== null) this.#unreadable.add(key);
    else this.#unreadable.delete(key);
  }
}

const noPace: Pace = async () => {};
