import { closeSync, fstatSync, open as openDescriptor, read as readDescriptor } from "node:fs";
import { mkdir, open, opendir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { glob } from "tinyglobby";
import { FileError, type FileFailure, type FileSystem } from "./catalogue/files/files.ts";

const failures: Readonly<Record<string, FileFailure>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  EBUSY: "denied",
};

/** What the disk refuses, in the catalogue's words. */
async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new FileError(failures[code] ?? "unreadable", path);
  }
}

const opened: (path: string, flags: string) => Promise<number> = promisify(openDescriptor);
const readPart = promisify(readDescriptor);
/** Most letters are shorter. */
const usual = 16_384;

/**
 * A whole file. `readFile` of `node:fs/promises` takes five times as long over a small file, and a workspace may have
 * ten thousand.
 */
async function whole(path: string): Promise<Uint8Array> {
  const descriptor = await opened(path, "r");
  try {
    const { buffer, bytesRead } = await readPart(descriptor, new Uint8Array(usual), 0, usual, 0);
    if (bytesRead === fstatSync(descriptor).size) return buffer.subarray(0, bytesRead);
  } finally {
    closeSync(descriptor);
  }
  return readFile(path);
}

async function head(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Writes a file and has it on the disk, whatever happens to the machine then. */
async function writeNew(path: string, flags: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Entries of a folder that are taken from the disk at once: so few that nothing else waits for them. */
const entriesAtOnce = 256;

/** The files below a folder; one that cannot be opened has none. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder, { bufferSize: entriesAtOnce }).catch(() => []);
  for await (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isFile()) yield join(folder, entry.name);
    else if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
  }
}

/** The disk, as Node sees it. Symbolic links, to folders or to files, are passed over by `glob`. */
export const nodeFiles: FileSystem = {
  readFile: (path, length) => attempt(path, () => (length === undefined ? whole(path) : head(path, length))),
  stat: (path) =>
    attempt(path, async () => {
      const found = await stat(path);
      if (found.isDirectory()) throw new FileError("folder", path);
      return { size: found.size, modified: found.mtimeMs };
    }),
  realPath: (path) => attempt(path, () => realpath(path)),
  append: (path, bytes) =>
    attempt(path, async () => {
      // Not `a`: a file that has gone meanwhile is not made anew.
      const file = await open(path, "r+");
      try {
        await file.write(bytes, 0, bytes.length, (await file.stat()).size);
        await file.sync();
      } finally {
        await file.close();
      }
    }),
  write: (path, bytes) =>
    attempt(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      // A file that others may read stays one.
      const mode = (await stat(path).catch(() => null))?.mode ?? 0o600;
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        await writeNew(temporary, "w", bytes, mode & 0o777);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw error;
      }
    }),
  create: (path, bytes) =>
    attempt(path, async () => {
      try {
        await writeNew(path, "wx", bytes, 0o666);
        return true;
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
        throw error;
      }
    }),
  remove: (path) => attempt(path, () => rm(path, { force: true })),
  async glob(folder, pattern) {
    const found = await glob(pattern, {
      cwd: folder,
      absolute: true,
      ignore: ["**/node_modules/**", "**/.git/**"],
      followSymbolicLinks: false,
      expandDirectories: false,
    });
    return found.sort();
  },
  async below(folder, name) {
    const found: string[] = [];
    for await (const path of filesBelow(folder)) if (name.test(basename(path))) found.push(path);
    return found.sort();
  },
  resolve: (folder, path) => resolve(folder, path),
  uri: (path) => pathToFileURL(path).href,
};
