import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileError, type FileSystem } from "../../server/src/catalogue/files/files.ts";
import type { StoredLetter } from "../../server/src/catalogue/letters/cache.ts";
import { readLetter } from "../../server/src/core/read.ts";
import type { Letter } from "../../server/src/core/syntax/letter.ts";
import { Disk } from "../../server/src/lsp/disk.ts";
import { Letters } from "../../server/src/lsp/letters.ts";
import { leadsOut } from "../../server/src/lsp/links.ts";
import { Log } from "../../server/src/lsp/log.ts";
import { Storage } from "../../server/src/lsp/storage.ts";
import { pacer } from "../../server/src/lsp/turns.ts";
import { keyOf } from "../../server/src/lsp/uris.ts";
import { nodeFiles } from "../../server/src/node-files.ts";
import { inParallel } from "../../server/src/threads/parallel.ts";
import { letterText } from "./support/letters.ts";

let root: string;
let logged: string[];
let log: Log;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "congvan-storage-"));
  logged = [];
  log = new Log({ info: (text) => void logged.push(text), error: (text) => void logged.push(text) });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(root, ...names);
const uriOf = (name: string) => pathToFileURL(at(name)).href;
const write = async (name: string, content: string | Uint8Array) => {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
};

/** Reads letters as the server does, and counts them. */
class Counting extends Letters {
  count = 0;
  override readText(text: string): Letter {
    this.count++;
    return readLetter(text);
  }
}

const disk = (files: FileSystem = nodeFiles) => {
  const letters = new Counting(log);
  const shown = new Map<string, number>();
  const made = new Disk(files, letters, (uri, problems) => void shown.set(uri, problems.length));
  return { letters, shown, disk: made };
};
const number = (found: StoredLetter | null | "overtaken") =>
  found === null || found === "overtaken" ? found : found.summary.document?.number;

describe("the letters on the disk", () => {
  it("are read again only where their bytes have changed, whatever size and time say", async () => {
    await write("a.congvan", letterText());
    const { disk: letters, letters: count } = disk();
    const first = await letters.look(uriOf("a.congvan"));
    expect(number(first)).toBe("12/UBND-VP");
    expect(await letters.look(uriOf("a.congvan"))).toBe(first);
    expect(count.count).toBe(1);
    const { atime, mtime, size } = statSync(at("a.congvan"));
    await write("a.congvan", letterText({ number: "Số: 13/UBND-VP" }));
    utimesSync(at("a.congvan"), atime, mtime);
    expect(statSync(at("a.congvan")).size).toBe(size);
    expect(number(await letters.look(uriOf("a.congvan")))).toBe("13/UBND-VP");
    expect(count.count).toBe(2);
  });

  it("that are remembered are not read where the bytes are the same", async () => {
    await write("a.congvan", letterText());
    const before = await disk().disk.look(uriOf("a.congvan"));
    const { disk: letters, letters: count } = disk();
    if (before === null || before === "overtaken") throw new Error("not read");
    letters.remember([before, { ...before, summary: { ...before.summary, uri: uriOf("gone.congvan") } }]);
    const { edition } = letters;
    expect(await letters.look(uriOf("a.congvan"))).toBe(before);
    expect(count.count).toBe(0);
    expect(letters.edition).toBe(edition);
    expect(letters.below(keyOf(pathToFileURL(root).href))).toHaveLength(2);
    letters.settle();
    expect(letters.below(keyOf(pathToFileURL(root).href))).toHaveLength(1);
    expect(letters.edition).toBeGreaterThan(edition);
  });

  it("that are gone, folders or no text are none of the letters, and only what cannot be read is told of", async () => {
    await write("binary.congvan", new Uint8Array([1, 0, 255]));
    await mkdir(at("folder.congvan"));
    const { disk: letters, shown } = disk();
    for (const name of ["gone.congvan", "folder.congvan", "binary.congvan"])
      expect(await letters.look(uriOf(name))).toBeNull();
    expect([...shown]).toEqual([[uriOf("binary.congvan"), 1]]);
    expect(letters.isUnreadable(keyOf(uriOf("binary.congvan")))).toBe(true);
    await write("binary.congvan", letterText());
    expect(number(await letters.look(uriOf("binary.congvan")))).toBe("12/UBND-VP");
    expect(shown.get(uriOf("binary.congvan"))).toBe(0);
  });

  it("are told of where they may not be read", async () => {
    const readFile = (file: string) => Promise.reject(new FileError("denied", file));
    const { disk: letters, shown } = disk({ ...nodeFiles, readFile });
    expect(await letters.look(uriOf("a.congvan"))).toBeNull();
    expect([...shown]).toEqual([[uriOf("a.congvan"), 1]]);
  });

  it("count as they were looked at last, though an earlier look may take longer", async () => {
    await write("a.congvan", letterText());
    const { disk: letters } = disk();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = letters.look(uriOf("a.congvan"), () => held);
    await write("a.congvan", letterText({ number: "Số: 13/UBND-VP" }));
    expect(number(await letters.look(uriOf("a.congvan")))).toBe("13/UBND-VP");
    release();
    expect(await slow).toBe("overtaken");
    expect(letters.below("file://").map(({ summary }) => summary.document?.number)).toEqual(["13/UBND-VP"]);
  });

  it("have names in whatever Unicode form", async () => {
    const name = "Quyết định.congvan".normalize("NFD");
    await write(name, letterText());
    const [found] = await nodeFiles.glob(root, "**/*.congvan");
    expect(number(await disk().disk.look(nodeFiles.uri(found ?? "")))).toBe("12/UBND-VP");
  });
});

describe("links", () => {
  it("are not found in a folder, which may be one itself", async () => {
    await write("outside/secret.congvan", letterText());
    await write("inside/a.congvan", letterText());
    symlinkSync(at("outside/secret.congvan"), at("inside/out.congvan"));
    symlinkSync(at("outside"), at("inside/folder"));
    symlinkSync(at("nowhere.congvan"), at("inside/broken.congvan"));
    symlinkSync(at("inside"), at("alias"));
    for (const folder of ["inside", "alias"]) {
      const found = await nodeFiles.glob(at(folder), "**/*.congvan");
      expect(found.map((file) => path.basename(file))).toEqual(["a.congvan"]);
    }
  });

  it("are followed to their end, whatever on the way is the link", async () => {
    await write("outside/secret.congvan", letterText());
    await write("inside/a.congvan", letterText());
    symlinkSync(at("outside/secret.congvan"), at("inside/out.congvan"));
    symlinkSync(at("outside"), at("inside/folder"));
    symlinkSync(at("inside"), at("alias"));
    const inside = [uriOf("inside")];
    expect(await leadsOut(nodeFiles, uriOf("inside/out.congvan"), inside)).toBe(true);
    expect(await leadsOut(nodeFiles, uriOf("inside/folder/secret.congvan"), inside)).toBe(true);
    expect(await leadsOut(nodeFiles, uriOf("inside/a.congvan"), inside)).toBe(false);
    expect(await leadsOut(nodeFiles, uriOf("alias/a.congvan"), [uriOf("alias")])).toBe(false);
    expect(await leadsOut(nodeFiles, uriOf("inside/gone.congvan"), inside)).toBe(false);
    expect(await leadsOut(nodeFiles, uriOf("inside/out.congvan"), [...inside, uriOf("outside")])).toBe(false);
  });
});

describe("the storage", () => {
  const key = "file:///v%C4%83n-th%C6%B0";
  const letters = (count: number): StoredLetter[] =>
    Array.from({ length: count }, (_, i) => ({
      hash: i,
      summary: {
        uri: `${key}/${i}.congvan`,
        document: null,
        date: null,
        days: null,
        origins: ["Hà Nội"],
        mentions: [],
      },
    }));
  beforeEach(() => writeFileSync(at("program.js"), "one"));
  const storage = (folder: string | null = at("kept")) => new Storage(nodeFiles, folder, at("program.js"), log);
  const files = () => readdirSync(at("kept"));

  it("gives back what was kept, for each folder its own", async () => {
    await storage().save(key, letters(250));
    await storage().save(`${key}2`, letters(1));
    const again = storage();
    expect(await again.load(key)).toEqual(letters(250));
    expect(await again.load(`${key}2`)).toEqual(letters(1));
    expect(await again.load(`${key}3`)).toEqual([]);
    expect(logged).toEqual([]);
  });

  it.runIf(process.platform !== "win32")(
    "can be read by its owner alone, and leaves nothing half-written",
    async () => {
      await storage().save(key, letters(3));
      expect(files()).toHaveLength(1);
      expect(statSync(at("kept", files()[0] ?? "")).mode & 0o777).toBe(0o600);
    },
  );

  it("keeps nothing where the client gives no folder", async () => {
    const none = storage(null);
    await none.save(key, letters(3));
    expect(await none.load(key)).toEqual([]);
    expect(readdirSync(root)).toEqual(["program.js"]);
  });

  it.each<[string, (bytes: Buffer) => Uint8Array | string]>([
    ["cut off", (bytes) => bytes.subarray(0, bytes.length - 9)],
    ["damaged", (bytes) => Buffer.concat([bytes.subarray(0, 200), Buffer.from("x"), bytes.subarray(201)])],
    ["of an older format", (bytes) => bytes.toString().replace('"format":1', '"format":0')],
    ["of a newer format", (bytes) => bytes.toString().replace('"format":1', '"format":2')],
    ["something else", () => "{}"],
    ["empty", () => ""],
    ["binary", () => new Uint8Array([0, 255, 10, 0, 255, 10])],
  ])("ignores a file that is %s, with a line in the log", async (_, spoil) => {
    const kept = storage();
    await kept.save(key, letters(250));
    const file = at("kept", files()[0] ?? "");
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await kept.load(key)).toEqual([]);
    expect(logged).toHaveLength(1);
    await kept.save(key, letters(2));
    expect(await kept.load(key)).toEqual(letters(2));
  });

  it("ignores what another build of the program has kept", async () => {
    await storage().save(key, letters(3));
    writeFileSync(at("program.js"), "another");
    expect(await storage().load(key)).toEqual([]);
  });

  it("goes without where its folder cannot be made", async () => {
    writeFileSync(at("kept"), "a file");
    await storage().save(key, letters(3));
    expect(await storage().load(key)).toEqual([]);
    expect(logged.length).toBeGreaterThan(0);
  });
});

describe("background work", () => {
  it("runs a few pieces at a time, each once", async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("ends with the first failure", async () => {
    const seen: number[] = [];
    const work = inParallel([1, 2, 3], 1, async (item) => {
      seen.push(item);
      if (item === 2) throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(seen).toEqual([1, 2]);
  });

  it("gives way, however many share a pacer: what has arrived is handled between two turns", async () => {
    const pace = pacer();
    // Pieces that ran since the event loop last came round.
    let pieces = 0;
    let most = 0;
    let over = false;
    const round = (): void => {
      most = Math.max(most, pieces);
      pieces = 0;
      if (!over) setImmediate(round);
    };
    setImmediate(round);
    await inParallel(Array.from({ length: 100 }), 16, async () => {
      await pace();
      pieces++;
      const end = performance.now() + 2;
      while (performance.now() < end);
    });
    over = true;
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });
});
