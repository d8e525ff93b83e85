import type { FileSystem } from "../catalogue/files/files.ts";
import { type Config, defaultConfig } from "../core/config.ts";
import { type ConfigProblem, parseConfig } from "../core/config-file.ts";
import { decode } from "../core/text/decode.ts";
import { configProblems, type ShowProblems } from "./problems.ts";
import { configIn, filePath, folderOf } from "./uris.ts";

/** A `congvan.json` as it was read. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The configurations of all folders: each is read once, and again after any of them changed. */
export class Configs {
  readonly #files: FileSystem;
  readonly #show: ShowProblems;
  readonly #nearest = new Map<string, Promise<ConfigFile | null>>();

  constructor(files: FileSystem, show: ShowProblems) {
    this.#files = files;
    this.#show = show;
  }

  /**
   * The configuration that counts for the letter at `uri`: the nearest above it. Drafts that are in no folder follow
   * that of `root`, the workspace's first folder.
   */
  async of(uri: string, root: string | undefined): Promise<ConfigFile | null> {
    const folder = filePath(uri) !== null ? folderOf(uri) : root;
    return folder ? this.nearest(folder) : null;
  }

  /** The `congvan.json` in `folder` or the nearest folder above it. */
  nearest(folder: string): Promise<ConfigFile | null> {
    const known = this.#nearest.get(folder);
    if (known) return known;
    const found = this.#find(folder);
    this.#nearest.set(folder, found);
    return found;
  }

  /** Some `congvan.json` came, went or changed: all are read again when next asked for. */
  changed(): void {
    this.#nearest.clear();
  }

  async #find(folder: string): Promise<ConfigFile | null> {
    const uri = configIn(folder);
    const path = filePath(uri);
    if (path === null) return null;
    const bytes = await this.#files.readFile(path).catch(() => null);
    if (bytes === null) {
      const above = folderOf(folder);
      return above === folder ? null : this.nearest(above);
    }
    const file = { uri, ...readConfig(bytes) };
    this.#show(uri, configProblems(file.text, file.problems));
    return file;
  }
}

function readConfig(bytes: Uint8Array): Omit<ConfigFile, "uri"> {
  const { text, problem } = decode(bytes);
  if (problem === null) return { text, ...parseConfig(text) };
  return { text: "", config: defaultConfig, problems: [{ span: { start: 0, end: 0 }, message: problem }] };
}
