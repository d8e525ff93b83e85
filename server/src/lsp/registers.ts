import type { FileSystem } from "../catalogue/files.ts";
import { findRegisters, isRegister, loadRegister, loadRegisters, type SourceProblem } from "../catalogue/load.ts";
import type { Register } from "../catalogue/registers.ts";
import type { ConfigFile, Configs } from "./configs.ts";
import type { Log } from "./log.ts";
import { configProblems, fileProblem, type ShowProblems, sourceProblems } from "./problems.ts";
import { filePath, folderOf, keyOf } from "./uris.ts";

/** A register that is in use, and the organ whose documents it holds where it names none. */
interface Source {
  readonly register: Register;
  readonly organ: string | null;
}

/** What a `congvan.json` names. */
interface Named {
  readonly sources: readonly Source[];
  readonly problems: readonly SourceProblem[];
}

/**
 * The organs' registers: those that a `congvan.json` names, for the letters below it, and those found by their headings
 * in the workspace's folders, for all letters.
 */
export class Registers {
  readonly #files: FileSystem;
  readonly #configs: Configs;
  readonly #show: ShowProblems;
  readonly #log: Log;
  readonly #changed: () => void;
  #found: readonly Source[] = [];
  #folders: readonly string[] = [];
  /** By the address of the configuration; `null` while they are being read. */
  #named = new Map<string, Named | null>();

  /** `changed` is told whenever other registers are in use than before. */
  constructor(files: FileSystem, configs: Configs, show: ShowProblems, log: Log, changed: () => void) {
    this.#files = files;
    this.#configs = configs;
    this.#show = show;
    this.#log = log;
    this.#changed = changed;
  }

  /** The registers for letters under a configuration; `null` while they are being read for the first time. */
  of(file: ConfigFile | null): readonly Register[] | null {
    if (!file) return registersOf(this.#found);
    const named = this.#named.get(file.uri);
    if (named) return registersOf([...named.sources, ...this.#found]);
    if (named === undefined) void this.#log.contain("registers", undefined, () => this.#read(file));
    return null;
  }

  all(): readonly Register[] {
    return registersOf(this.#used);
  }

  get #used(): Source[] {
    return [...[...this.#named.values()].flatMap((n) => n?.sources ?? []), ...this.#found];
  }

  /** What is wrong with the sources that a configuration names. */
  problemsOf(configUri: string): readonly SourceProblem[] {
    return this.#named.get(configUri)?.problems ?? [];
  }

  /** Finds the registers in `folders`, and reads every configuration there, so that its mistakes are seen. */
  async findIn(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    const paths = folders.map(filePath).filter((p) => p !== null);
    for (const path of paths)
      for (const config of await this.#files.glob(path, "**/congvan.json").catch(() => []))
        this.of(await this.#configs.nearest(folderOf(this.#files.uri(config))));
    for (const { register } of this.#found) this.#show(register.uri, []);
    const found: Source[] = [];
    for (const path of await findRegisters(this.#files, paths)) {
      const config = await this.#configs.nearest(folderOf(this.#files.uri(path)));
      const source = await this.#load(path, config?.config.organ.name ?? null);
      if (source) found.push(source);
    }
    this.#found = found;
    for (const source of found) this.#showSource(source);
    this.#changed();
  }

  /** Files of tables changed: those in use are read again; where another comes or goes, all are. */
  async tablesChanged(uris: readonly string[]): Promise<void> {
    const keys = new Set(uris.map(keyOf));
    const used = this.#used;
    const again = new Map<Source, Source>();
    for (const source of used) {
      const key = keyOf(source.register.uri);
      if (!keys.delete(key)) continue;
      const path = filePath(key);
      const now = path !== null && (await this.#load(path, source.organ));
      if (!now) return this.configsChanged();
      for (const same of used) if (keyOf(same.register.uri) === key) again.set(same, now);
      this.#showSource(now);
    }
    for (const key of keys) if (await this.#mayBeUsed(key)) return this.configsChanged();
    const renewed = (sources: readonly Source[]) => sources.map((s) => again.get(s) ?? s);
    this.#found = renewed(this.#found);
    for (const [uri, named] of this.#named)
      if (named) this.#named.set(uri, { ...named, sources: renewed(named.sources) });
    this.#changed();
  }

  /** Configurations changed: what they name is read again. */
  async configsChanged(): Promise<void> {
    for (const { register } of [...this.#named.values()].flatMap((n) => n?.sources ?? [])) this.#show(register.uri, []);
    this.#named = new Map();
    await this.findIn(this.#folders);
  }

  async #read(file: ConfigFile): Promise<void> {
    const { uri, config } = file;
    const path = filePath(folderOf(uri));
    if (path === null) return;
    const named = this.#named;
    named.set(uri, null);
    const organ = config.organ.name;
    const request = { folder: path, entries: config.catalogue, workspace: [], organ };
    const { registers, problems } = await loadRegisters(this.#files, request);
    if (named !== this.#named) return; // the configurations have changed meanwhile: they are being read anew
    const sources = registers.map((register) => ({ register, organ }));
    named.set(uri, { sources, problems });
    for (const source of sources) this.#showSource(source);
    this.#show(uri, [...configProblems(file.text, file.problems), ...sourceProblems(file.text, problems)]);
    this.#changed();
  }

  async #load(path: string, organ: string | null): Promise<Source | null> {
    const { register, problem } = await loadRegister(this.#files, path, organ);
    if (problem !== null) this.#show(this.#files.uri(path), [fileProblem(problem, "warning")]);
    return register && { register, organ };
  }

  /** Whether a table that is not in use may have become a register: by its headings, or because somebody names it. */
  async #mayBeUsed(uri: string): Promise<boolean> {
    const path = filePath(uri);
    const isNamed = [...this.#named.values()].some((n) => n === null || n.sources.length + n.problems.length > 0);
    return isNamed || (path !== null && (await isRegister(this.#files, path)));
  }

  #showSource({ register: { uri, problems } }: Source): void {
    this.#show(
      uri,
      problems.map((p) => ({ ...p, severity: "warning" })),
    );
  }
}

/** Each register once; one that is named and found is the named one. */
function registersOf(sources: readonly Source[]): Register[] {
  const byUri = new Map<string, Register>();
  for (const { register } of sources) if (!byUri.has(register.uri)) byUri.set(register.uri, register);
  return [...byUri.values()];
}
