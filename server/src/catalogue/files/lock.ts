import type { FileSystem } from "./files.ts";

/** What a lock needs of the disk. */
export type LockFiles = Pick<FileSystem, "create" | "remove" | "readFile" | "write">;

export interface LockOptions {
  /** A lock that stays the same for so long is nobody's any more: its owner has ended. In milliseconds. */
  readonly stale?: number;
  /** How long to wait for others, in milliseconds. */
  readonly patience?: number;
  /** How often to look, in milliseconds. */
  readonly every?: number;
}

export interface Lock {
  /** Whether it is still ours: a machine that slept may have lost it. To be asked right before something is written. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

const defaults = { stale: 12_000, patience: 45_000, every: 40 };
/** An owner writes into its lock so many times before others would take it for a dead one's. */
const beats = 4;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
let made = 0;

/** The lock of a file stands beside it, hidden. */
export const lockPath = (path: string): string => path.replace(/([^\\/]*)$/, ".$1.congvan-lock");

/**
 * Keeps everybody else who asks for it from writing a file: another window, another clerk on a shared drive. A lock is
 * a file that only one can make; its owner renews it, and whoever waits takes it over once it has not been renewed for
 * `stale` milliseconds by the waiting one's own clock (those of two machines need not agree). `null` where others held
 * it all the time. Rejects with `FileError` where the folder cannot be written.
 */
export async function lockFile(files: LockFiles, path: string, options: LockOptions = {}): Promise<Lock | null> {
  const { stale, patience, every } = { ...defaults, ...options };
  const lock = lockPath(path);
  const owner = `${Math.random().toString(36).slice(2)}-${++made}`;
  const end = performance.now() + patience;
  let seen = { text: "", since: performance.now() };
  while (!(await files.create(lock, contentOf(owner, 0)))) {
    if (performance.now() > end) return null;
    const text = await files.readFile(lock).then(textOf, () => "");
    if (text !== seen.text) seen = { text, since: performance.now() };
    else if (performance.now() - seen.since > stale) {
      await takeAway(files, lock, text, stale);
      seen = { text: "", since: performance.now() };
    }
    // Not all at the same time.
    await rest(every * (0.5 + Math.random()));
  }
  return held(files, lock, owner, stale / beats);
}

const contentOf = (owner: string, beat: number): Uint8Array => new TextEncoder().encode(`${owner} ${beat}\n`);

function held(files: LockFiles, lock: string, owner: string, beat: number): Lock {
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const holds = async () => (await files.readFile(lock).then(textOf, () => "")).startsWith(`${owner} `);
  const renew = async () => {
    if (await holds()) await files.write(lock, contentOf(owner, ++count));
  };
  const timer = setInterval(() => {
    last = last.then(renew).catch(() => {});
  }, beat);
  return {
    holds,
    async release() {
      clearInterval(timer);
      await last;
      if (await holds()) await files.remove(lock);
    },
  };
}

/** Takes away a lock that nobody owns any more; of several who want to, one at a time, and none takes a new one away. */
async function takeAway(files: LockFiles, lock: string, text: string, stale: number): Promise<void> {
  const guard = `${lock}-old`;
  if (!(await files.create(guard, new Uint8Array()))) {
    // Left by one that ended in between.
    await rest(stale);
    await files.remove(guard);
    return;
  }
  try {
    const now = await files.readFile(lock).then(textOf, () => null);
    if (now === text) await files.remove(lock);
  } finally {
    await files.remove(guard);
  }
}
