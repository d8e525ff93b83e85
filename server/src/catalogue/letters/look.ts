import type { Bilingual } from "../../core/rules/rule.ts";
import type { Letter } from "../../core/syntax/letter.ts";
import { decode } from "../../core/text/decode.ts";
import { FileError, type FileSystem } from "../files/files.ts";
import { readCacheLine, type StoredLetter } from "./cache.ts";
import { contentHash } from "./content-hash.ts";
import { summarise } from "./letters.ts";

/** A letter on the disk that is to be looked at, and what its bytes hashed to when it was last read. */
export interface Place {
  readonly key: string;
  /** Where it lies; `null` where that is no file. */
  readonly path: string | null;
  readonly hash: number | null;
}

/** Why nothing can be read: a problem, or none where no file is there. */
export interface Unread {
  readonly problem: Bilingual | null;
}

/** What was found at a place: the bytes that were there before, a letter, or nothing that can be read. */
export type Looked = "same" | StoredLetter | Unread;

/** What was found at many places, in their order; the letters apart, `null` standing where one was read. */
export interface Findings {
  readonly looked: readonly ("same" | Unread | null)[];
  /** The letters that were read, as lines of a cache. */
  readonly lines: readonly Uint8Array[];
  /** Mistakes of the program itself, met in reading. */
  readonly failures: readonly unknown[];
}

/** Whoever has letters looked at beside the program; each call gives `null` where that failed as a whole. */
export interface Reader {
  look(places: readonly Place[]): Promise<Findings | null>;
  /** What the bytes at these paths hash to, in their order; `null` for those that cannot be read at once. */
  hashes(paths: readonly string[]): Promise<readonly (number | null)[] | null>;
}

/** The bytes at a path, or why there are none. */
export async function bytesAt(files: Pick<FileSystem, "readFile">, path: string | null): Promise<Uint8Array | Unread> {
  if (path === null) return { problem: null };
  try {
    return await files.readFile(path);
  } catch (error) {
    // A file that is gone is no problem; one that cannot be read is.
    const isGone = error instanceof FileError && (error.reason === "missing" || error.reason === "folder");
    return { problem: isGone ? null : cannotRead };
  }
}

/** Reads the letter whose bytes these are, unless it was read before. */
export function lookAt({ key, hash: known }: Place, bytes: Uint8Array, read: (text: string) => Letter): Looked {
  const hash = contentHash(bytes);
  if (hash === known) return "same";
  const { text, problem } = decode(bytes);
  return text === null ? { problem } : { hash, summary: summarise(key, read(text)) };
}

/** The letters of lines that were just written, each line unpacked when the first of its letters is asked for. */
export function* lettersIn(lines: readonly Uint8Array[]): Generator<StoredLetter> {
  for (const line of lines) yield* readCacheLine(line) ?? [];
}

const cannotRead: Bilingual = {
  vi: "không đọc được tệp (kiểm tra quyền truy cập)",
  en: "the file cannot be read (check its permissions)",
};
