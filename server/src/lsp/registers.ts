import type { FileSystem } from "../catalogue/files/files.ts";
import {
  findRegisters,
  isRegister,
  type LoadedRegister,
  loadRegister,
  namedRegisters,
  type Reading,
  type SourceProblem,
} from "../catalogue/registers/load.ts";
import type { Register } from "../catalogue/registers/register.ts";
import type { ReadWorkbook } from "../formats/workbook.ts";
import type { ConfigFile, Configs } from "./configs.ts";
import type { Log } from "./log.ts";
import { Poll, rest, settled, stateText } from "./poll.ts";
import { configProblems, fileProblem, type ShowProblems, sourceProblems } from "./problems.ts";
import { pacer } from "./turns.ts";
import { filePath, folderOf, isBelow, keyOf } from "./uris.ts";
import { isTable } from "./watch.ts";

/** A register that is in use, and the organ whose documents it holds where it names none. */
interface Source {
  readonly path: string;
  readonly register: Register;
  readonly organ: string | null;
}

/** What a `congvan.json` names. */
interface Named {
  readonly sources: readonly Source[];
  readonly problems: readonly SourceProblem[];
  /** All its files, the unreadable ones too. */
  readonly paths: readonly string[];
}

/** A register as it was read, and the state of its file then. */
interface Kept {
  readonly state: string;
  readonly organ: string | null;
  readonly loaded: LoadedRegister;
}

export interface RegistersOptions {
  readonly files: FileSystem;
  readonly workbook: ReadWorkbook;
  readonly configs: Configs;
  readonly show: ShowProblems;
  readonly log: Log;
  /** Whether the client tells when files below the workspace's folders change. */
  readonly isTold: boolean;
  /** Called whenever other registers are in use than before. */
  readonly changed: () => void;
}

const configName = /^congvan\.json$/;
/** After a register that lost all its rows, it is read once more: programs empty a file before they write it anew. */
const secondThought = 250;
/** How often a locked register is tried again, and how many times. */
const retryEvery = 1000;
const mostRetries = 120;

/**
 * The organs' registers: those that a `congvan.json` names, for the letters below it, and those found by their headings
 * in the workspace's folders, for all letters.
 */
export class Registers {
  readonly #around: RegistersOptions;
  readonly #poll: Poll;
  #found: readonly Source[] = [];
  #folders: readonly string[] = [];
  /** By the address of the configuration; `null` while they are being read. */
  #named = new Map<string, Named | null>();
  #kept = new Map<string, Kept>();
  readonly #retries = new Map<string, number>();
  /** Tables that have changed and are yet to be read, by key. */
  readonly #pending = new Set<string>();
  /** One piece of work after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(around: RegistersOptions) {
    this.#around = around;
    this.#poll = new Poll(around.files, (paths) => {
      void around.log.contain("registers", undefined, () => this.tablesChanged(paths.map(around.files.uri)));
    });
  }

  /** The registers for letters under a configuration; `null` while they are being read for the first time. */
  of(file: ConfigFile | null): readonly Register[] | null {
    if (!file) return registersOf(this.#found);
    const named = this.#named.get(file.uri);
    if (named) return registersOf([...named.sources, ...this.#found]);
    if (named === undefined) void this.#around.log.contain("registers", undefined, () => this.#read(file));
    return null;
  }

  all(): readonly Register[] {
    return registersOf(this.#used);
  }

  /** Reads workbooks, as those in use are read. */
  get workbook(): ReadWorkbook {
    return this.#around.workbook;
  }

  get #used(): Source[] {
    return [...[...this.#named.values()].flatMap((n) => n?.sources ?? []), ...this.#found];
  }

  /** What is wrong with the sources that a configuration names. */
  problemsOf(configUri: string): readonly SourceProblem[] {
    return this.#named.get(configUri)?.problems ?? [];
  }

  /** Finds the registers in `folders`, and reads every configuration there, so that its mistakes are seen. */
  findIn(folders: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#findIn(folders));
  }

  /** Files of tables changed: those in use are read again; where another comes or goes, all are looked for. */
  tablesChanged(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.#pending.add(keyOf(uri));
    return this.#inTurn(async () => {
      const keys = [...this.#pending];
      this.#pending.clear();
      if (keys.length > 0) await this.#tablesChanged(keys);
    });
  }

  /** Configurations changed: what they name is read again. */
  configsChanged(): Promise<void> {
    return this.#inTurn(() => this.#configsChanged());
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #findIn(folders: readonly string[]): Promise<void> {
    const { files, configs, show } = this.#around;
    this.#folders = folders;
    const paths = folders.map(filePath).filter((p) => p !== null);
    for (const path of paths)
      for (const config of await files.below(path, configName))
        this.of(await configs.nearest(folderOf(files.uri(config))));
    const found: Source[] = [];
    for (const path of await findRegisters(files, paths, this.#reading)) {
      const config = await configs.nearest(folderOf(files.uri(path)));
      const organ = config?.config.organ.name ?? null;
      const { register, problem } = await this.#load(path, organ);
      if (register) found.push({ path, register, organ });
      else show(files.uri(path), [fileProblem(problem, "warning")]);
    }
    const stay = new Set(found.map(({ path }) => path));
    for (const { path, register } of this.#found) if (!stay.has(path)) show(register.uri, []);
    this.#found = found;
    for (const source of found) this.#showSource(source);
    this.#settle();
  }

  async #tablesChanged(keys: readonly string[]): Promise<void> {
    const used = this.#used;
    const again = new Map<Source, Source | null>();
    const strange: string[] = [];
    for (const key of keys) {
      const same = used.filter(({ register }) => keyOf(register.uri) === key);
      if (same.length === 0) strange.push(key);
      for (const source of same) {
        const now = await this.#loadAgain(source);
        if (now === "gone" || (now === "unusable" && !this.#found.includes(source))) return this.#configsChanged();
        again.set(source, now === "unusable" ? null : now);
      }
    }
    for (const key of strange) if (await this.#mayBeUsed(key)) return this.#configsChanged();
    if (again.size === 0) return;
    const renewed = (sources: readonly Source[]) =>
      sources.flatMap((s) => {
        const now = again.get(s);
        return now === null ? [] : [now ?? s];
      });
    this.#found = renewed(this.#found);
    for (const [uri, named] of this.#named)
      if (named) this.#named.set(uri, { ...named, sources: renewed(named.sources) });
    this.#settle();
  }

  async #configsChanged(): Promise<void> {
    for (const { register } of [...this.#named.values()].flatMap((n) => n?.sources ?? []))
      this.#around.show(register.uri, []);
    this.#named = new Map();
    await this.#findIn(this.#folders);
  }

  async #read(file: ConfigFile): Promise<void> {
    const { files, show } = this.#around;
    const { uri, config } = file;
    const folder = filePath(folderOf(uri));
    if (folder === null) return;
    const named = this.#named;
    named.set(uri, null);
    const organ = config.organ.name;
    const { paths, problems } = await namedRegisters(files, { folder, entries: config.catalogue });
    const sources: Source[] = [];
    for (const [path, entry] of paths) {
      const { register, problem } = await this.#load(path, organ);
      if (register) sources.push({ path, register, organ });
      else problems.push({ entry, path, message: problem });
    }
    if (named !== this.#named) return; // the configurations have changed meanwhile: they are being read anew
    named.set(uri, { sources, problems, paths: [...paths.keys()] });
    for (const source of sources) this.#showSource(source);
    show(uri, [...configProblems(file.text, file.problems), ...sourceProblems(file.text, problems)]);
    this.#settle();
  }

  /**
   * Reads a register that has changed, once nobody writes it any more. Where it is locked, what was read before stays
   * in use and it is tried again.
   */
  async #loadAgain(source: Source): Promise<Source | "gone" | "unusable"> {
    const { files, show } = this.#around;
    const { path, organ, register: before } = source;
    await settled(files, path);
    let loaded = await this.#load(path, organ);
    if (before.rows.size > 0 && (loaded.register?.rows.size ?? 0) === 0 && loaded.reason !== "denied") {
      await rest(secondThought);
      await settled(files, path);
      loaded = await this.#load(path, organ);
    }
    const { register, problem, reason } = loaded;
    const isLocked = reason === "denied" && this.#tryLater(source);
    if (!isLocked) this.#retries.delete(path);
    if (register) {
      this.#showSource({ ...source, register });
      return { ...source, register };
    }
    const isGone = reason === "missing" || reason === "folder";
    show(before.uri, isGone ? [] : [fileProblem(problem, "warning")]);
    return isGone ? "gone" : isLocked ? source : "unusable";
  }

  /** Whether a locked register is to be tried again. */
  #tryLater({ path, register: { uri } }: Source): boolean {
    const tries = this.#retries.get(path) ?? 0;
    if (tries >= mostRetries) return false;
    this.#retries.set(path, tries + 1);
    const again = () => this.#around.log.contain("registers", undefined, () => this.tablesChanged([uri]));
    setTimeout(again, retryEvery).unref();
    return true;
  }

  /** Reads a register, or answers what was read of the very same file before. */
  async #load(path: string, organ: string | null): Promise<LoadedRegister> {
    const { files } = this.#around;
    const state = stateText(await files.stat(path).catch(() => null));
    const kept = this.#kept.get(path);
    if (kept && kept.state === state && kept.organ === organ && kept.loaded.register) return kept.loaded;
    const loaded = await loadRegister(files, path, organ, this.#reading);
    this.#kept.set(path, { state, organ, loaded });
    return loaded;
  }

  get #reading(): Reading {
    const roots = this.#folders.map(filePath).filter((p) => p !== null);
    return { roots, workbook: this.#around.workbook, pause: pacer() };
  }

  /** Whether a table that is not in use may have become a register: by its headings, or because somebody names it. */
  async #mayBeUsed(uri: string): Promise<boolean> {
    const { files, show } = this.#around;
    const path = filePath(uri);
    if (path === null) return false;
    const isNamed = [...this.#named.values()].some((n) => n === null || n.sources.length + n.problems.length > 0);
    if (isNamed) return true;
    await settled(files, path);
    if (!(await files.stat(path).catch(() => null))) show(uri, []);
    return isRegister(files, path, this.#reading.roots, this.#reading);
  }

  /** Other registers are in use: what is no longer is forgotten, and what nobody tells of is looked after. */
  #settle(): void {
    const { files, isTold, changed } = this.#around;
    const used = this.#used;
    const named = [...this.#named.values()].flatMap((n) => n?.paths ?? []);
    const paths = new Set([...named, ...used.map(({ path }) => path)]);
    for (const path of this.#kept.keys()) if (!paths.has(path)) this.#kept.delete(path);
    const isWatched = (uri: string) => isTold && isTable(uri) && this.#folders.some((f) => isBelow(uri, f));
    this.#poll.set([...paths].filter((path) => !isWatched(keyOf(files.uri(path)))));
    changed();
  }

  #showSource({ register: { uri, problems } }: Source): void {
    this.#around.show(uri, problems);
  }
}

/** Each register once; one that is named and found is the named one. */
function registersOf(sources: readonly Source[]): Register[] {
  const byUri = new Map<string, Register>();
  for (const { register } of sources) if (!byUri.has(register.uri)) byUri.set(register.uri, register);
  return [...byUri.values()];
}
