import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { letterText } from "../lsp/support/letters.ts";
import { Word } from "../support/docx.ts";
import { congvan } from "./congvan.ts";

const letter = letterText({ number: "Số: 12/UBND-VP" });
const { run, at } = congvan({
  "beside/a.congvan": letter,
  "one/a.congvan": letter,
  "page/a.congvan": letter,
  "folder/b.congvan": letter,
  "folder/below/c.congvan": letter,
  "taken/a.congvan": letter,
  "taken/a.docx": "mine",
  "broken/a.congvan": letter,
  "broken/b.congvan": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
  "twice/1/a.congvan": letter,
  "twice/2/a.congvan": letter,
});
const textOf = (file: string) =>
  new Word(readFileSync(at(file)))
    .paragraphs()
    .map((p) => p.text)
    .join("\n");

describe.concurrent("export", () => {
  it("writes a Word file beside the letter", async () => {
    expect(await run(["export", "beside/a.congvan"])).toEqual({ status: 0, out: "beside/a.docx\n", err: "" });
    expect(textOf("beside/a.docx")).toContain("Số: 12/UBND-VP");
  });

  it("takes the form from the name, and makes the folder", async () => {
    expect(await run(["export", "one/a.congvan", "-o", "one/new/b.html"])).toMatchObject({ status: 0 });
    const html = readFileSync(at("one/new/b.html"), "utf8");
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).toContain("font/woff2;base64,");
  });

  it("writes a folder's letters to another one, each in its place", async () => {
    const { status, err } = await run(["export", "folder", "--to", "docx", "-o", "made"]);
    expect([status, err]).toEqual([0, "Đã xuất 2/2 văn bản.\n"]);
    expect(readdirSync(at("made")).sort()).toEqual(["b.docx", "below"]);
    expect(existsSync(at("made/below/c.docx"))).toBe(true);
  });

  it("writes over nothing unless it is told to", async () => {
    const refused = await run(["export", "taken/a.congvan"]);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/^congvan: taken\/a\.docx: .*--force/);
    expect(refused.err.trimEnd().split("\n")).toHaveLength(1);
    expect(readFileSync(at("taken/a.docx"), "utf8")).toBe("mine");
    expect((await run(["export", "taken/a.congvan", "--force"])).status).toBe(0);
    expect(textOf("taken/a.docx")).toContain("Số: 12/UBND-VP");
    expect(readdirSync(at("taken")).sort()).toEqual(["a.congvan", "a.docx"]);
  });

  it("does not let one letter take another's place", async () => {
    const { status, err } = await run(["export", "twice/1/a.congvan", "twice/2/a.congvan", "-o", "twice/out"]);
    expect(status).toBe(2);
    expect(err).toMatch(/twice\/out\/a\.docx: hai tệp cùng tên/);
  });

  it("writes the others where one cannot be read", async () => {
    const { status, out } = await run(["export", "broken"]);
    expect([status, out]).toEqual([2, "broken/a.docx\n"]);
  });

  it("prints to standard output", async () => {
    expect((await run(["export", "page/a.congvan", "--to", "html", "-o", "-"])).out).toMatch(/^<!DOCTYPE html>/);
    expect((await run(["export", "-", "--to", "html"], { input: letter })).out).toMatch(/^<!DOCTYPE html>/);
    expect((await run(["export", "folder", "-o", "-"])).status).toBe(2);
  });

  it("names what a PDF needs where it is missing", async () => {
    const env = { PATH: "", LIBREOFFICE_PATH: "/no/office", CHROMIUM_PATH: "/no/browser" };
    const { status, err } = await run(["export", "page/a.congvan", "--to", "pdf"], { env });
    expect(status).toBe(2);
    expect(err).toMatch(/^congvan: page\/a\.congvan: không tạo được PDF \(LibreOffice: .*; Chrome\/Edge: /);
    expect(existsSync(at("page/a.pdf"))).toBe(false);
  });

  it("asks for a file, and refuses what is none of its forms", async () => {
    expect((await run(["export"])).status).toBe(2);
    expect((await run(["export", "page/a.congvan", "--to", "doc"])).err).toContain("docx, html, pdf");
    expect((await run(["export", "nowhere.congvan"])).status).toBe(2);
  });
});
