/** Why a file could not be read. */
export type FileFailure = "missing" | "folder" | "denied" | "unreadable";

export class FileError extends Error {
  readonly reason: FileFailure;

  constructor(reason: FileFailure, path: string) {
    super(`${reason}: ${path}`);
    this.name = "FileError";
    this.reason = reason;
  }
}

/**
 * What the catalogue asks of the world. Paths are the implementation's own (a disk's, a virtual workspace's); they are
 * made by `resolve` and `glob` and never taken apart here.
 */
export interface FileSystem {
  /** The file's bytes, or the first `length` of them. Rejects with `FileError`. */
  readFile(path: string, length?: number): Promise<Uint8Array>;
  /** The files that match `pattern` below `folder`, sorted; folders of tools (`node_modules`, `.git`) are passed over. */
  glob(folder: string, pattern: string): Promise<string[]>;
  /** `path` as seen from `folder`; an absolute path stays. */
  resolve(folder: string, path: string): string;
  uri(path: string): string;
}
