import type { FileSystem } from "../catalogue/files/files.ts";
import type { StoredLetter } from "../catalogue/letters/cache.ts";
import { summarise } from "../catalogue/letters/letters.ts";
import { lettersIn, type Reader } from "../catalogue/letters/look.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { inParallel } from "../threads/parallel.ts";
import { Disk, type Look } from "./disk.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { Known } from "./known.ts";
import type { Letters } from "./letters.ts";
import { leadsOut } from "./links.ts";
import type { ShowProblems } from "./problems.ts";
import type { Progress } from "./progress.ts";
import type { Registers } from "./registers.ts";
import type { Storage } from "./storage.ts";
import { Timers } from "./timers.ts";
import { type Pace, pacer } from "./turns.ts";
import { filePath, isBelow, keyOf } from "./uris.ts";

/** What the workspace needs of the session. */
interface Surroundings {
  readonly files: FileSystem;
  readonly reader: Reader;
  readonly documents: Documents;
  readonly letters: Letters;
  readonly known: Known;
  readonly registers: Registers;
  readonly storage: Storage;
  readonly show: ShowProblems;
}

/** Files that are being read at one time: a disk has its answers ready while others are worked on. */
const readers = 12;

/** Letters that are looked at beside the server with one question; for so few alone no thread is started. */
const batch = 200;

/** How long the letters on the disk must stay as they are before they are kept, in milliseconds. */
const rest = 5_000;

/** The letters of the workspace's folders and the open ones: which there are, and what they make known. */
export class Workspace {
  readonly #around: Surroundings;
  readonly #disk: Disk;
  readonly #timers = new Timers();
  #folders: readonly string[];
  /** The open letters as the catalogue has taken them in. */
  readonly #takenIn = new Map<string, Letter>();
  /** Folders whose letters have not all been read yet, and those whose kept letters have not even been looked up. */
  readonly #unread: Set<string>;
  readonly #unopened: Set<string>;
  #hasRead = false;
  /** The disk's edition that was last kept. */
  #kept = 0;
  #saving: Promise<void> = Promise.resolve();

  constructor(folders: readonly string[], around: Surroundings) {
    this.#around = around;
    this.#disk = new Disk(around.files, around.letters, around.show);
    this.#folders = folders.map(folderKey);
    this.#unread = new Set(this.#folders);
    this.#unopened = new Set(this.#folders);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Whether all folders have been read. */
  get complete(): boolean {
    return this.#hasRead && this.#unread.size === 0;
  }

  /** Addresses of all letters, open or on the disk. */
  get letterUris(): string[] {
    const open = this.#around.documents.letters();
    return [...new Set([...this.#disk.keys, ...open.map((d) => d.key)])].sort();
  }

  isUnreadable(key: string): boolean {
    return this.#disk.isUnreadable(key);
  }

  /** A letter as it stands on the disk, `null` where it is gone or cannot be read. */
  letterOnDisk(uri: string): Promise<Letter | null> {
    return this.#disk.letter(uri);
  }

  /** Takes in the open letters that have changed since. Where none has, this costs next to nothing. */
  catchUp(): void {
    const { documents, known, letters } = this.#around;
    for (const document of documents.letters()) {
      const letter = letters.read(document);
      if (this.#takenIn.get(document.key) === letter) continue;
      known.setLetter(summarise(document.key, letter));
      this.#takenIn.set(document.key, letter);
    }
  }

  /**
   * Reads folders in the background, giving way to requests: their letters, then the workspace's registers. Where the
   * person ends it the workspace stays incomplete, and citations are not judged: half a catalogue would accuse wrongly.
   */
  async read(folders: readonly string[], progress: Progress): Promise<void> {
    const { files, reader, registers, storage } = this.#around;
    const paths: string[] = [];
    const keys = folders.map(folderKey);
    for (const folder of keys) {
      const path = filePath(folder);
      if (path !== null) paths.push(...(await files.below(path, letterFiles)));
    }
    const many = paths.length > batch;
    const kept = keys.filter((folder) => filePath(folder) !== null);
    // What is on the disk is compared with what was kept; the one is looked at beside the server while the other is read.
    const hashes = many && (await storage.holdsAny(kept)) ? reader.hashes(paths) : null;
    for (const folder of kept) {
      this.#disk.remember(await storage.load(folder));
      this.#unopened.delete(folder);
    }
    const found = registers.findIn(this.#folders);
    if (many) await Promise.all([this.#readMany(await this.#others(paths, await hashes), progress), found]);
    else await Promise.all([this.#readFiles(paths.map(files.uri)), found]);
    if (progress.token.isCancellationRequested) return;
    await this.#lookUpOpen();
    this.#hasRead = true;
    for (const folder of keys) this.#unread.delete(folder);
    if (this.complete) this.#disk.settle();
    this.#saveSoon();
  }

  /** Looks up once what the open letters cite, so that the next keystroke finds all that takes made. */
  async #lookUpOpen(): Promise<void> {
    const { documents, known, letters } = this.#around;
    const pace = pacer();
    const catalogue = known.all;
    for (const document of documents.letters()) {
      const letter = letters.read(document);
      for (const citation of letter.citations) {
        await pace();
        catalogue.resolve(citation, letter);
      }
    }
  }

  /** Letters on the disk came, changed or went. Those that a link out of the workspace leads to are somebody else's. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const own: string[] = [];
    for (const uri of uris) if (!(await leadsOut(this.#around.files, uri, this.#folders))) own.push(uri);
    await this.#readFiles(own);
  }

  /** Takes in the letters whose bytes are as they were when they were kept; answers the paths of the others. */
  async #others(paths: readonly string[], hashes: readonly (number | null)[] | null): Promise<readonly string[]> {
    if (hashes === null) return paths;
    const pace = pacer();
    const others: string[] = [];
    for (const [i, path] of paths.entries()) {
      await pace();
      const look = this.#disk.begin(this.#around.files.uri(path), path);
      if (look.hash !== null && look.hash === hashes[i]) this.#takeIn(look.key, this.#disk.end(look, "same"));
      else others.push(path);
    }
    return others;
  }

  /** Has letters looked at beside the server, many at a time, and takes in what was found, giving way to requests. */
  async #readMany(paths: readonly string[], progress: Progress): Promise<void> {
    const pace = pacer();
    const { files, reader } = this.#around;
    const ask = async (start: number) => {
      const looks: Look[] = [];
      for (const path of paths.slice(start, start + batch)) {
        await pace();
        looks.push(this.#disk.begin(files.uri(path), path));
      }
      const places = looks.map(({ key, path, hash }) => ({ key, path, hash }));
      return { looks, findings: looks.length === 0 ? null : await reader.look(places) };
    };
    let coming = ask(0);
    for (let done = 0; done < paths.length; done += batch) {
      const { looks, findings } = await coming;
      if (progress.token.isCancellationRequested) return;
      // The next are looked at while these are taken in.
      coming = ask(done + batch);
      if (!findings) {
        // What a thread cannot do is done here.
        await this.#readFiles(looks.map(({ uri }) => uri));
        continue;
      }
      for (const error of findings.failures) this.#around.letters.failed(error);
      const letters = lettersIn(findings.lines);
      for (const [i, look] of looks.entries()) {
        await pace();
        // Lines are unpacked as their letters are asked for.
        const looked = findings.looked[i] ?? letters.next().value;
        if (looked) this.#takeIn(look.key, this.#disk.end(look, looked));
      }
      progress.step(done + looks.length, paths.length);
    }
  }

  /** Reads letters from the disk, several at a time, giving way to requests. */
  async #readFiles(uris: readonly string[]): Promise<void> {
    const pace = pacer();
    await inParallel(uris, readers, (uri) => this.#readFile(uri, pace));
  }

  /** Reads one letter from the disk, or notices that it is gone. */
  async #readFile(uri: string, pace?: Pace): Promise<void> {
    const key = keyOf(uri);
    if (this.#holds(key)) this.#takeIn(key, await this.#disk.look(uri, pace));
  }

  /** Makes known what was found on the disk. An open letter counts as it stands in the editor. */
  #takeIn(key: string, found: StoredLetter | null | "overtaken"): void {
    const { documents, known } = this.#around;
    if (found === "overtaken") return;
    if (!this.#holds(key)) {
      this.#disk.forget(key); // its folder was taken away meanwhile
      return;
    }
    if (this.complete) this.#saveSoon();
    if (documents.has(key)) return;
    if (found) known.setLetter(found.summary);
    else known.removeLetter(key);
  }

  /** A letter was closed: what is on the disk counts again. */
  async closed({ key, uri }: OpenDocument): Promise<void> {
    this.#takenIn.delete(key);
    if (this.#disk.has(key)) await this.#readFile(uri);
    else this.#around.known.removeLetter(key);
  }

  /** Folders came or went; the letters of those that went are forgotten. */
  setFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = removed.map(folderKey);
    const come = added.map(folderKey);
    this.#folders = [...this.#folders.filter((f) => !gone.includes(f)), ...come];
    for (const folders of [this.#unread, this.#unopened]) {
      for (const folder of gone) folders.delete(folder);
      for (const folder of come) folders.add(folder);
    }
    for (const key of this.#disk.keys) {
      if (this.#holds(key)) continue;
      this.#disk.forget(key);
      if (!this.#around.documents.has(key)) this.#around.known.removeLetter(key);
    }
  }

  /** Keeps for the next run of the server what has changed since it was last kept. */
  save(): Promise<void> {
    this.#timers.stop(saving);
    const work = async (): Promise<void> => {
      const { edition } = this.#disk;
      if (edition === this.#kept) return;
      this.#kept = edition;
      const { storage } = this.#around;
      for (const folder of this.#folders)
        if (!this.#unopened.has(folder)) await storage.save(folder, this.#disk.below(folder));
    };
    this.#saving = this.#saving.then(work);
    return this.#saving;
  }

  #saveSoon(): void {
    if (this.#disk.edition !== this.#kept) this.#timers.start(saving, rest, () => this.save());
  }

  #holds(key: string): boolean {
    return this.#folders.some((folder) => isBelow(key, folder));
  }
}

const saving = "saving";
const letterFiles = /\.congvan$/;

const folderKey = (uri: string): string => keyOf(uri).replace(/\/$/, "");
