import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Lock, lockFile, lockPath } from "../../../server/src/catalogue/files/lock.ts";
import { nodeFiles } from "../../../server/src/node-files.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "congvan-lock-"));
  file = path.join(folder, "so-di.csv");
  writeFileSync(file, "0");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = async (options = {}): Promise<Lock> => {
  const lock = await lockFile(nodeFiles, file, options);
  expect(lock).not.toBeNull();
  return lock as Lock;
};

describe("a lock", () => {
  it("stands beside its file, hidden, and goes with its release", async () => {
    expect(lockPath("/a/so-di.csv")).toBe("/a/.so-di.csv.congvan-lock");
    expect(lockPath("C:\\a\\so-di.csv")).toBe("C:\\a\\.so-di.csv.congvan-lock");
    const lock = await take();
    expect(existsSync(lockPath(file))).toBe(true);
    expect(await lock.holds()).toBe(true);
    await lock.release();
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it("lets one in at a time, whoever comes", async () => {
    let inside = 0;
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const lock = await take();
        expect(++inside).toBe(1);
        const seen = Number(await readFile(file, "utf8"));
        await new Promise((resolve) => setTimeout(resolve, 2));
        await writeFile(file, String(seen + 1));
        inside--;
        await lock.release();
      }),
    );
    expect(await readFile(file, "utf8")).toBe("25");
  });

  it("is waited for no longer than patience lasts, as long as its owner lives", async () => {
    const lock = await take({ stale: 200 });
    expect(await lockFile(nodeFiles, file, { stale: 200, patience: 900 })).toBeNull();
    expect(await lock.holds()).toBe(true);
    await lock.release();
  });

  it("of an owner that has ended is taken over, by one of all who wait", async () => {
    writeFileSync(lockPath(file), "gone 3\n");
    let inside = 0;
    const begun = performance.now();
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const lock = await take({ stale: 300 });
        expect(performance.now() - begun).toBeGreaterThan(290);
        expect(++inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside--;
        await lock.release();
      }),
    );
  });

  it("that was lost is not given back for the one who has it now", async () => {
    const lock = await take();
    writeFileSync(lockPath(file), "another 0\n");
    expect(await lock.holds()).toBe(false);
    await lock.release();
    expect(await readFile(lockPath(file), "utf8")).toBe("another 0\n");
  });
});
