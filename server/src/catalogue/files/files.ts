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

export interface FileState {
  readonly size: number;
  readonly modified: number;
}

/**
 * What the catalogue asks of the world. Paths are the implementation's own (a disk's, a virtual workspace's); they are
 * made by `resolve` and `glob` and never taken apart here.
 */
export interface FileSystem {
  /** The file's bytes, or the first `length` of them. Rejects with `FileError`. */
  readFile(path: string, length?: number): Promise<Uint8Array>;
  /** Size in bytes and time of the last change in milliseconds. Rejects with `FileError`, for a folder too. */
  stat(path: string): Promise<FileState>;
  /** Where a path really leads, all symbolic links followed. Rejects with `FileError`. */
  realPath(path: string): Promise<string>;
  /** Adds bytes at the end of a file that is there; they are on the disk when it resolves. Rejects with `FileError`. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a whole file, its folder made where it is missing: readers see the old one or the new one, never a part. Rejects with `FileError`. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a file that is not there yet; false where it is. Rejects with `FileError`. */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Takes a file away; one that is gone is no mistake. Rejects with `FileError`. */
  remove(path: string): Promise<void>;
  /**
   * The files that match `pattern` below `folder`, sorted; symbolic links and folders of tools (`node_modules`, `.git`)
   * are passed over.
   */
  glob(folder: string, pattern: string): Promise<string[]>;
  /**
   * Every file below `folder` whose name matches, sorted: what `glob` finds, without others waiting for it where there
   * are ten thousand. Hidden ones and the folders of tools are passed over, and so are symbolic links.
   */
  below(folder: string, name: RegExp): Promise<string[]>;
  /** `path` as seen from `folder`; an absolute path stays. */
  resolve(folder: string, path: string): string;
  uri(path: string): string;
}
