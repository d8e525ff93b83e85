import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import process from "node:process";
import { parentPort } from "node:worker_threads";
import { lettersPerLine, type StoredLetter, writeCacheLine } from "../catalogue/letters/cache.ts";
import { contentHash } from "../catalogue/letters/content-hash.ts";
import { bytesAt, type Findings, type Looked, lookAt, type Place, type Unread } from "../catalogue/letters/look.ts";
import { readLetter } from "../core/read.ts";
import { nodeFiles } from "../node-files.ts";
import { inParallel } from "./parallel.ts";

/** What the thread is asked: to look at letters, or what their bytes hash to. */
export type LettersRequest = { readonly places: readonly Place[] } | { readonly paths: readonly string[] };

export type Answers = Findings | { readonly hashes: readonly (number | null)[] };

/** Files that are being read at one time: a slow disk has its answers ready while others are worked on. */
const readers = 12;

/** A disk at hand answers sooner than it takes to ask it in the background; a share in the network does not. In milliseconds. */
const atHand = 2;

/** The bytes at a path, `null` where they cannot be had at once: asked again, the disk says why. */
function bytesNow(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function hashesOf(paths: readonly string[]): readonly (number | null)[] {
  return paths.map((path) => {
    const bytes = bytesNow(path);
    return bytes && contentHash(bytes);
  });
}

async function findingsOf(places: readonly Place[]): Promise<Findings> {
  const failures: unknown[] = [];
  const read = (text: string) => {
    try {
      return readLetter(text);
    } catch (error) {
      failures.push(error);
      return readLetter("");
    }
  };
  const found = new Map<Place, Looked>();
  let isAtHand = true;
  const bytesOf = (path: string | null) => {
    const start = performance.now();
    const bytes = isAtHand && path !== null ? bytesNow(path) : null;
    isAtHand &&= performance.now() - start < atHand;
    return bytes ?? bytesAt(nodeFiles, path);
  };
  await inParallel(places, readers, async (place) => {
    const bytes = await bytesOf(place.path);
    found.set(place, "problem" in bytes ? bytes : lookAt(place, bytes, read));
  });
  const letters: StoredLetter[] = [];
  const looked = places.map((place): "same" | Unread | null => {
    const one = found.get(place) ?? { problem: null };
    if (one === "same" || "problem" in one) return one;
    letters.push(one);
    return null;
  });
  const lines: Uint8Array[] = [];
  for (let i = 0; i < letters.length; i += lettersPerLine)
    lines.push(writeCacheLine(letters.slice(i, i + lettersPerLine)));
  return { looked, lines, failures };
}

// Whoever types goes first where processors are few. Only Linux has a priority for a thread alone.
if (process.platform === "linux") setPriority(0, 10);

parentPort?.on("message", async (request: LettersRequest) => {
  if ("paths" in request) {
    parentPort?.postMessage({ hashes: hashesOf(request.paths) } satisfies Answers);
    return;
  }
  const findings = await findingsOf(request.places);
  parentPort?.postMessage(
    findings satisfies Answers,
    findings.lines.map((line) => line.buffer as ArrayBuffer),
  );
});
