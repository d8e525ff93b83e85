import { open, readFile } from "node:fs/promises";
import { resolve } from "node:path";
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
  async readFile(path, length) {
    try {
      return await (length === undefined ? readFile(path) : head(path, length));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      throw new FileError(failures[code] ?? "unreadable", path);
    }
  },
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
