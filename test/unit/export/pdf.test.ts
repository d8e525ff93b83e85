import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PdfError } from "../../../server/src/export/pdf/error.ts";
import { browser, find, libreOffice } from "../../../server/src/export/pdf/find.ts";
import { pdfOf } from "../../../server/src/export/pdf/pdf.ts";
import type { Printable, Printer } from "../../../server/src/export/pdf/printers.ts";
import { run } from "../../../server/src/export/pdf/run.ts";

const letter: Printable = { docx: async () => new Uint8Array([1]), html: async () => "<p>" };
const folders: string[] = [];
const printer = (name: string, print: (folder: string) => Promise<void>, isHere = true): Printer => ({
  name,
  isHere: () => isHere,
  print: async (_, folder) => {
    folders.push(folder);
    await print(folder);
  },
});
const good = (name: string, isHere = true) =>
  printer(name, (folder) => writeFile(path.join(folder, "letter.pdf"), name), isHere);
const bad = printer("bad", async () => {
  throw new Error("out of paper");
});
const lazy = printer("lazy", async () => {});
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("the PDF of a letter", () => {
  it("is made by the first program that is here", async () => {
    expect(textOf(await pdfOf(letter, [good("one", false), good("two"), good("three")]))).toBe("two");
  });

  it("is made by the next one where a program fails or makes nothing, and nothing is left behind", async () => {
    folders.length = 0;
    expect(textOf(await pdfOf(letter, [bad, lazy, good("three")]))).toBe("three");
    expect(folders).toHaveLength(3);
    expect(folders.filter((folder) => existsSync(folder) || existsSync(path.dirname(folder)))).toEqual([]);
  });

  it("names what is missing where no program is here, and what failed where all did", async () => {
    await expect(pdfOf(letter, [good("one", false)])).rejects.toThrow(/LibreOffice, Word, Chrome or Edge/);
    const failed = await pdfOf(letter, [bad, lazy]).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(PdfError);
    expect((failed as PdfError).bilingual.vi).toContain("bad: out of paper; lazy: no PDF");
  });
});

describe("a program", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "congvan-find-"));
    writeFileSync(path.join(folder, "soffice"), "");
    writeFileSync(path.join(folder, "msedge.exe"), "");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is found on PATH, at its usual place, or where its variable says", () => {
    expect(find(libreOffice, { PATH: folder }, "linux")).toBe(path.join(folder, "soffice"));
    expect(find(browser, { PATH: folder }, "win32")).toBe(path.join(folder, "msedge.exe"));
    expect(find(libreOffice, { LIBREOFFICE_PATH: "/there/soffice", PATH: folder }, "linux")).toBe("/there/soffice");
    expect(find(libreOffice, { PATH: "/nowhere" }, "win32")).toBeNull();
  });

  it("is ended where it does not end by itself", async () => {
    const from = Date.now();
    await expect(run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { limit: 300 })).rejects.toThrow("0.3 s");
    expect(Date.now() - from).toBeLessThan(10_000);
  });

  it("says why it failed", async () => {
    const fails = run(process.execPath, ["-e", "console.error('no fonts'); process.exit(3)"], { limit: 10_000 });
    await expect(fails).rejects.toThrow("no fonts");
    await expect(run("/no/such/program", [], { limit: 1000 })).rejects.toThrow("ENOENT");
  });
});
