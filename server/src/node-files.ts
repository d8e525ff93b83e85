import { mkdir, open, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { FileError, type FileFailure, type FileSystem } from "./catalogue/files.ts";

const failures: Readonly<Record<string, FileFailure>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
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

async function head(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The disk, as Node sees it. Symbolic links to folders are not followed by `glob`. */
export const nodeFiles: FileSystem = {
  readFile: (path, length) => attempt(path, () => (length === undefined ? readFile(path) : head(path, length))),
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
      } finally {
        await file.close();
      }
    }),
  write: (path, bytes) =>
    attempt(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, bytes, { mode: 0o600 });
      await rename(temporary, path);
    }),
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
  resolve: (folder, path) => resolve(folder, path),
  uri: (path) => pathToFileURL(path).href,
};
