import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lettersIn, type Place } from "../../server/src/catalogue/letters/look.ts";
import { lettersThread } from "../../server/src/threads/letters.ts";
import { server } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "congvan-thread-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string) => path.join(root, name);
const place = (name: string, hash: number | null = null): Place => ({ key: `file:///${name}`, path: at(name), hash });
const thread = (script = path.join(path.dirname(server), "letters-worker.js")) => lettersThread(script);

describe("letters that are looked at in a thread", () => {
  it("are told in the order asked, each with what was found there", async () => {
    writeFileSync(at("a.congvan"), letterText());
    writeFileSync(at("b.congvan"), letterText({ number: "Số: 13/UBND-VP" }));
    writeFileSync(at("binary.congvan"), new Uint8Array([1, 0, 255]));
    const { look } = thread();
    const nowhere: Place = { key: "untitled:1", path: null, hash: null };
    const first = await look([place("b.congvan"), place("gone.congvan"), nowhere, place("binary.congvan")]);
    expect(first?.looked[0]).toBeNull();
    expect(first?.looked.slice(1, 3)).toEqual([{ problem: null }, { problem: null }]);
    expect(first?.looked[3]).toMatchObject({ problem: { en: expect.stringContaining("binary") } });
    expect(first?.failures).toEqual([]);
    const [b, ...more] = lettersIn(first?.lines ?? []);
    expect(more).toEqual([]);
    expect(b?.summary).toMatchObject({ uri: "file:///b.congvan", document: { number: "13/UBND-VP" } });
    const again = await look([place("a.congvan"), place("b.congvan", b?.hash)]);
    expect(again?.looked).toEqual([null, "same"]);
    const [a] = lettersIn(again?.lines ?? []);
    expect(a?.summary.document?.number).toBe("12/UBND-VP");
  });

  it("are as they were where their bytes hash to the same", async () => {
    writeFileSync(at("c.congvan"), letterText());
    const { look, hashes } = thread();
    const [c] = lettersIn((await look([place("c.congvan")]))?.lines ?? []);
    expect(c?.hash).toBeTypeOf("number");
    expect(await hashes([at("gone.congvan"), at("c.congvan")])).toEqual([null, c?.hash]);
    writeFileSync(at("c.congvan"), letterText({ number: "Số: 14/UBND-VP" }));
    expect(await hashes([at("c.congvan")])).not.toEqual([c?.hash]);
  });

  it("are many lines where they are many, none lost", async () => {
    const names = Array.from({ length: 95 }, (_, i) => `${i}.congvan`);
    for (const [i, name] of names.entries()) writeFileSync(at(name), letterText({ number: `Số: ${i + 1}/UBND-VP` }));
    const found = await thread().look(names.map((name) => place(name)));
    const numbers = [...lettersIn(found?.lines ?? [])].map(({ summary }) => summary.document?.number);
    expect(numbers).toEqual(names.map((_, i) => `${i + 1}/UBND-VP`));
    expect(found?.lines.length).toBeGreaterThan(1);
  });

  it("are not found where the thread falls, and that is no failure of the server", async () => {
    writeFileSync(at("falls.js"), "require('node:worker_threads').parentPort.on('message', () => process.exit(1))");
    expect(await thread(at("falls.js")).look([place("a.congvan")])).toBeNull();
    expect(await thread(at("missing.js")).hashes([at("a.congvan")])).toBeNull();
  });
});
