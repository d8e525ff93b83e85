import { FileError, type FileSystem } from "../catalogue/files/files.ts";
import {
  cacheHeader,
  lettersPerLine,
  readCacheLine,
  type StoredLetter,
  writeCacheLine,
} from "../catalogue/letters/cache.ts";
import { contentHash } from "../catalogue/letters/content-hash.ts";
import type { Log } from "./log.ts";
import { pacer } from "./turns.ts";

/**
 * What the letters below a folder hold for others, kept from one run of the server to the next: a file for each folder,
 * in the folder that the client gives for such. It says what was once read and nothing of what is so now: whoever takes
 * a letter from it compares the bytes on the disk. What cannot be used is as if it were not there.
 */
export class Storage {
  readonly #files: FileSystem;
  readonly #folder: string | null;
  readonly #program: string;
  readonly #log: Log;
  #stamp: Promise<string> | undefined;

  /** `folder` is a path, `null` where nothing is to be kept; `program` that of the running program. */
  constructor(files: FileSystem, folder: string | null, program: string, log: Log) {
    this.#files = files;
    this.#folder = folder;
    this.#program = program;
    this.#log = log;
  }

  /** Whether anything is kept for one of the folders with these keys. */
  async holdsAny(keys: readonly string[]): Promise<boolean> {
    const folder = this.#folder;
    if (folder === null) return false;
    const found = keys.map((key) => this.#files.stat(this.#pathOf(folder, key)).catch(() => null));
    return (await Promise.all(found)).some((file) => file !== null);
  }

  /** The letters kept for the folder with this key, none where there is no such file or another program wrote it. */
  async load(key: string): Promise<StoredLetter[]> {
    if (this.#folder === null) return [];
    try {
      const bytes = await this.#files.readFile(this.#pathOf(this.#folder, key));
      return (await readLines(bytes, await this.#header())) ?? this.#ignore("is of another version or damaged");
    } catch (error) {
      const isNew = error instanceof FileError && error.reason === "missing";
      return isNew ? [] : this.#ignore("cannot be read");
    }
  }

  /** Keeps these letters for the folder with this key, in place of what was kept. */
  async save(key: string, letters: readonly StoredLetter[]): Promise<void> {
    if (this.#folder === null) return;
    try {
      const lines = await writeLines(letters, await this.#header());
      await this.#files.write(this.#pathOf(this.#folder, key), lines);
    } catch {
      this.#log.info("the index of letters cannot be kept: the storage folder cannot be written");
    }
  }

  #ignore(why: string): StoredLetter[] {
    this.#log.info(`the index of letters that was kept ${why}; it is made anew`);
    return [];
  }

  #pathOf(folder: string, key: string): string {
    const name = contentHash(new TextEncoder().encode(key)).toString(36);
    return this.#files.resolve(folder, `letters-${name}.cache`);
  }

  /** A program that reads letters otherwise is another file than the one that wrote them. */
  #header(): Promise<string> {
    this.#stamp ??= this.#files.stat(this.#program).then(({ size, modified }) => cacheHeader(`${size}-${modified}`));
    return this.#stamp;
  }
}

const lineFeed = 10;

async function readLines(bytes: Uint8Array, header: string): Promise<StoredLetter[] | null> {
  const first = bytes.indexOf(lineFeed);
  if (first < 0 || new TextDecoder().decode(bytes.subarray(0, first)) !== header) return null;
  const pace = pacer();
  const letters: StoredLetter[] = [];
  for (let start = first + 1; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    const found = end < 0 ? null : readCacheLine(bytes.subarray(start, end));
    if (!found) return null;
    for (const letter of found) letters.push(letter);
    start = end + 1;
    await pace();
  }
  return letters;
}

async function writeLines(letters: readonly StoredLetter[], header: string): Promise<Uint8Array> {
  const pace = pacer();
  const lines: Uint8Array[] = [new TextEncoder().encode(header)];
  for (let i = 0; i < letters.length; i += lettersPerLine) {
    lines.push(writeCacheLine(letters.slice(i, i + lettersPerLine)));
    await pace();
  }
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0)).fill(lineFeed);
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length + 1;
  }
  return bytes;
}
