import { contentHash } from "./content-hash.ts";
import type { LetterSummary } from "./letters.ts";
import { type Packed, pack, unpack } from "./pack.ts";

/** A letter on the disk: what its bytes hash to, and what others need of it. */
export interface StoredLetter {
  readonly hash: number;
  readonly summary: LetterSummary;
}

/** Raised when the lines below are written otherwise. What a summary holds is guarded by the program's stamp. */
const format = 1;

/** The first line of a cache that was written by this very program. */
export const cacheHeader = (program: string): string => JSON.stringify({ congvan: "letters", format, program });

/** Letters of one line: a millisecond's work, on either way. */
export const lettersPerLine = 40;

/** One line for some letters, begun by the hash of what follows. Free of line breaks. */
export function writeCacheLine(letters: readonly StoredLetter[]): Uint8Array {
  const body = encoder.encode(JSON.stringify(pack(letters)));
  const line = new Uint8Array(hashLength + body.length);
  encoder.encodeInto(String(contentHash(body)).padStart(hashLength, "0"), line);
  line.set(body, hashLength);
  return line;
}

/** The letters of a line; `null` where it is not as it was written. */
export function readCacheLine(line: Uint8Array): StoredLetter[] | null {
  const body = line.subarray(hashLength);
  if (contentHash(body) !== Number(decoder.decode(line.subarray(0, hashLength)))) return null;
  return unpack(JSON.parse(decoder.decode(body)) as Packed) as StoredLetter[];
}

const hashLength = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
