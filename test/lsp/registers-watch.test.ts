import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileError, type FileSystem } from "../../server/src/catalogue/files/files.ts";
import { readingAtOnce } from "../../server/src/catalogue/registers/read-register.ts";
import { Configs } from "../../server/src/lsp/configs.ts";
import { Log } from "../../server/src/lsp/log.ts";
import type { Problem } from "../../server/src/lsp/problems.ts";
import { Registers } from "../../server/src/lsp/registers.ts";
import { nodeFiles } from "../../server/src/node-files.ts";

const headings = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản\n";
const row = (number: string) => `${number};05/4/2024;Sở Nội vụ;Công văn về công tác văn thư\n`;
const register = (...numbers: string[]) => headings + numbers.map(row).join("");

let folder: string;
let outside: string;
let locked: Set<string>;
let shown: Map<string, readonly Problem[]>;
let changes: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "congvan-so-"));
  outside = mkdtempSync(path.join(tmpdir(), "congvan-ngoai-"));
  locked = new Set();
  shown = new Map();
  changes = 0;
});
afterEach(() => {
  for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const uri = (name: string) => nodeFiles.uri(at(name));
const put = (name: string, text: string) => writeFileSync(at(name), text);

/** The disk, with files that another program holds. */
const files: FileSystem = {
  ...nodeFiles,
  async readFile(file, length) {
    if (locked.has(file)) throw new FileError("denied", file);
    return nodeFiles.readFile(file, length);
  },
};

async function start(isTold = true): Promise<Registers> {
  const log = new Log({ error: (message) => expect.fail(message), info: () => undefined });
  const show = (of: string, problems: readonly Problem[]) => void shown.set(of, problems);
  const configs = new Configs(files, show);
  const { workbook } = readingAtOnce;
  const registers = new Registers({ files, workbook, configs, show, log, isTold, changed: () => changes++ });
  await registers.findIn([nodeFiles.uri(folder)]);
  return registers;
}

const numbersOf = (registers: Registers) => registers.all().flatMap((r) => r.documents.map((d) => d.number));
const problemsOf = (name: string) => (shown.get(uri(name)) ?? []).map((p) => p.message.vi);

/** Waits until something holds; tells how long that took. */
async function until(holds: () => boolean, limit = 1000): Promise<number> {
  const begin = Date.now();
  while (!holds()) {
    if (Date.now() - begin > limit) throw new Error(`not within ${limit} ms: ${holds}`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return Date.now() - begin;
}

describe("a register that changes", () => {
  it("is read again, and nothing else is", async () => {
    put("so.csv", register("1/A"));
    put("khac.csv", register("9/B"));
    const registers = await start();
    const other = registers.all().find((r) => r.uri === uri("khac.csv"));
    put("so.csv", register("2/A"));
    void registers.tablesChanged([uri("so.csv")]);
    await until(() => numbersOf(registers).includes("2/A"));
    expect(registers.all().find((r) => r.uri === uri("khac.csv"))).toBe(other);
  });

  it("and is half written keeps what it was, without a word, until it is whole", async () => {
    put("so.csv", register("1/A", "2/A"));
    const registers = await start();
    const before = changes;
    put("so.csv", "");
    const done = registers.tablesChanged([uri("so.csv")]);
    for (const part of [headings, row("1/A"), "3/A;05/4", "/2024;Sở Nội vụ;Công văn A\n"]) {
      await new Promise((wake) => setTimeout(wake, 80));
      expect(numbersOf(registers)).toEqual(["1/A", "2/A"]);
      expect(problemsOf("so.csv")).toEqual([]);
      appendFileSync(at("so.csv"), part);
    }
    await done;
    expect(numbersOf(registers)).toEqual(["1/A", "3/A"]);
    expect(problemsOf("so.csv")).toEqual([]);
    expect(changes).toBe(before + 1);
  });

  it("and is emptied before it is written anew keeps what it was", async () => {
    put("so.csv", register("1/A"));
    const registers = await start();
    put("so.csv", "");
    const done = registers.tablesChanged([uri("so.csv")]);
    await new Promise((wake) => setTimeout(wake, 250));
    expect(numbersOf(registers)).toEqual(["1/A"]);
    put("so.csv", register("2/A"));
    await done;
    expect(numbersOf(registers)).toEqual(["2/A"]);
  });

  it("and is put in place by another file is no less there", async () => {
    put("so.csv", register("1/A"));
    const registers = await start();
    rmSync(at("so.csv"));
    const done = registers.tablesChanged([uri("so.csv")]);
    put("so.csv.moi", register("2/A"));
    await new Promise((wake) => setTimeout(wake, 60));
    renameSync(at("so.csv.moi"), at("so.csv"));
    await done;
    expect(numbersOf(registers)).toEqual(["2/A"]);
  });

  it("and is locked keeps what it was, says so, and is read when it is free", async () => {
    put("so.csv", register("1/A"));
    const registers = await start();
    locked.add(at("so.csv"));
    put("so.csv", register("2/A"));
    await registers.tablesChanged([uri("so.csv")]);
    expect(numbersOf(registers)).toEqual(["1/A"]);
    expect(problemsOf("so.csv")).toEqual([expect.stringContaining("khóa")]);
    locked.clear();
    await until(() => numbersOf(registers).includes("2/A"), 3000);
    expect(problemsOf("so.csv")).toEqual([]);
  });

  it("and is deleted is gone, with its problems", async () => {
    put("so.csv", `${register("1/A")};31/02/2024;Sở X;Công văn Y\n`);
    const registers = await start();
    expect(problemsOf("so.csv")).not.toEqual([]);
    rmSync(at("so.csv"));
    await registers.tablesChanged([uri("so.csv")]);
    expect(numbersOf(registers)).toEqual([]);
    expect(problemsOf("so.csv")).toEqual([]);
  });

  it("and becomes a folder is gone; one that is named is told of", async () => {
    put("so.csv", register("1/A"));
    put("ten.csv", register("2/A"));
    put("congvan.json", `{ "catalogue": ["ten.csv"] }`);
    const registers = await start();
    await until(() => numbersOf(registers).length === 2);
    for (const name of ["so.csv", "ten.csv"]) {
      rmSync(at(name));
      mkdirSync(at(name));
    }
    await registers.tablesChanged([uri("so.csv"), uri("ten.csv")]);
    await until(() => problemsOf("congvan.json").length > 0);
    expect(numbersOf(registers)).toEqual([]);
    expect(problemsOf("congvan.json")).toEqual([expect.stringContaining("thư mục")]);
  });

  it("and grows beyond all measure is no longer used, and says so at once", async () => {
    put("so.csv", register("1/A"));
    const registers = await start();
    truncateSync(at("so.csv"), 200_000_000);
    const begin = Date.now();
    await registers.tablesChanged([uri("so.csv")]);
    expect(Date.now() - begin).toBeLessThan(2000);
    expect(numbersOf(registers)).toEqual([]);
    expect(problemsOf("so.csv")).toEqual([expect.stringContaining("lớn quá")]);
    rmSync(at("so.csv"));
    await registers.tablesChanged([uri("so.csv")]);
    expect(problemsOf("so.csv")).toEqual([]);
  });

  it("and is a link to elsewhere is left alone, but read where somebody names it", async () => {
    writeFileSync(path.join(outside, "so.csv"), register("1/A"));
    symlinkSync(path.join(outside, "so.csv"), at("so.csv"));
    const registers = await start();
    await registers.tablesChanged([uri("so.csv")]);
    expect(numbersOf(registers)).toEqual([]);
    put("congvan.json", `{ "catalogue": ["so.csv"] }`);
    const named = await start();
    await until(() => numbersOf(named).includes("1/A"));
  });
});

describe("what no client tells of", () => {
  it("is looked after: registers outside the folders, and of other names", async () => {
    const far = path.join(outside, "so.txt");
    writeFileSync(far, register("1/A"));
    put("congvan.json", `{ "catalogue": [${JSON.stringify(far)}, "so.txt"] }`);
    put("so.txt", register("5/A"));
    const registers = await start();
    await until(() => numbersOf(registers).length === 2);
    await new Promise((wake) => setTimeout(wake, 700));
    writeFileSync(far, register("2/A", "3/A"));
    await until(() => numbersOf(registers).includes("3/A"), 1500);
    put("so.txt", register("5/A", "6/A"));
    await until(() => numbersOf(registers).includes("6/A"), 1500);
  });

  it("is everything, with a client that watches no files", async () => {
    put("so.csv", register("1/A"));
    const registers = await start(false);
    await new Promise((wake) => setTimeout(wake, 700));
    put("so.csv", register("1/A", "2/A"));
    await until(() => numbersOf(registers).includes("2/A"), 1500);
  });
});
