import type { FileState, FileSystem } from "../catalogue/files/files.ts";

/** How often files are looked at that no client tells of, in milliseconds. */
const every = 600;

/** Looks after files whose changes the client does not tell: those outside its folders, and those it cannot watch. */
export class Poll {
  readonly #files: FileSystem;
  readonly #changed: (paths: readonly string[]) => void;
  /** What each file was when last looked at; empty before that. */
  #states = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(files: FileSystem, changed: (paths: readonly string[]) => void) {
    this.#files = files;
    this.#changed = changed;
  }

  /** The files to look after from now on. */
  set(paths: Iterable<string>): void {
    this.#states = new Map([...paths].map((path) => [path, this.#states.get(path) ?? ""]));
    if (this.#states.size > 0) this.#timer ??= setTimeout(() => this.#look(), every).unref();
  }

  async #look(): Promise<void> {
    const looked = this.#states;
    const changed: string[] = [];
    for (const [path, before] of looked) {
      const now = stateText(await this.#files.stat(path).catch(() => null));
      if (before !== "" && before !== now) changed.push(path);
      looked.set(path, now);
    }
    this.#timer = undefined;
    if (changed.length > 0) this.#changed(changed);
    this.set(this.#states.keys());
  }
}

/** A file's state as one word; never empty. */
export const stateText = (state: FileState | null): string =>
  state === null ? "none" : `${state.size} ${state.modified}`;

/** Between two looks at a file that may be being written, in milliseconds. */
const pause = 120;
/** A file that is being written for longer is read as it is. */
const patience = 5_000;

/** Waits until a file no longer changes; somebody may just be writing it, or putting another in its place. */
export async function settled(files: FileSystem, path: string): Promise<void> {
  const end = Date.now() + patience;
  const look = async (): Promise<string> => stateText(await files.stat(path).catch(() => null));
  for (let before = await look(); Date.now() < end; ) {
    await rest(pause);
    const now = await look();
    if (now === before) return;
    before = now;
  }
}

export const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
