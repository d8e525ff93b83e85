import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full, type rules } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder();
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const start = async () => {
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
};
const changed = (name: string, type = 2) =>
  editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: work.uriOf(name), type }] });

const headings = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản";
const row = (number: string) => `${number};05/4/2024;Sở Nội vụ tỉnh An Bình;Công văn về công tác văn thư`;
const register = (...numbers: string[]) => `${[headings, ...numbers.map(row)].join("\n")}\n`;
const workbook = (number: string): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([headings.split(";"), row(number).split(";")]), "Sổ đến");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};
const citing = letterText({
  basis:
    "Theo đề nghị của Sở Nội vụ tỉnh An Bình tại Công văn số 345/SNV-VP ngày 05/4/2024 của Sở Nội vụ tỉnh An Bình.",
});
const lineOfCitation = citing.split("\n").findIndex((l) => l.includes("345/SNV-VP"));
const citation = { line: lineOfCitation, character: citing.split("\n")[lineOfCitation]?.indexOf("345") ?? 0 };
const isUnknown = (d: Parameters<typeof rules>[0]) =>
  d.some((x) => x.code === "citation-unknown" && x.range.start.line === lineOfCitation);

describe("registers", () => {
  it("found by their headings lead from the citation to the row", async () => {
    await work.write({ "so-den.csv": register("1/SNV-VP", "345/SNV-VP") });
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, citing);
    await editor.pulled(uri, (d) => editor.refreshes > 0 && !isUnknown(d));
    const [found] = await editor.at<Location[]>("textDocument/definition", uri, citation);
    expect(found).toEqual({
      uri: work.uriOf("so-den.csv"),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } },
    });
  });

  it("are read again when they change, come or go", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, citing);
    await editor.pulled(uri, isUnknown);
    await work.write({ "so-den.csv": register("345/SNV-VP") });
    await changed("so-den.csv", 1);
    await editor.pulled(uri, (d) => !isUnknown(d));
    await work.write({ "so-den.csv": register("346/SNV-VP") });
    await changed("so-den.csv");
    await editor.pulled(uri, isUnknown);
  });

  it("named in congvan.json count for the letters below it only", async () => {
    await work.write({
      "a/congvan.json": `{ "catalogue": ["so/*.txt"] }`,
      "a/so/den.txt": register("345/SNV-VP"),
      "b/x.congvan": citing,
    });
    await start();
    const inside = work.uriOf("a/x.congvan");
    const outside = work.uriOf("b/x.congvan");
    await editor.open(inside, citing);
    await editor.pulled(inside, (d) => editor.refreshes > 0 && !isUnknown(d));
    const [found] = await editor.at<Location[]>("textDocument/definition", inside, citation);
    expect(found?.uri).toBe(work.uriOf("a/so/den.txt"));
    await editor.open(outside, citing);
    await editor.pulled(outside, isUnknown);
  });

  it("with mistakes are used as far as they go, and the mistakes shown in them", async () => {
    await work.write({ "so-den.csv": `${register("345/SNV-VP")};31/02/2024;Sở X;Công văn Y\n` });
    await start();
    const problems = await editor.sent(work.uriOf("so-den.csv"), (d) => d.length > 0);
    expect(problems.map((d) => d.range.start.line)).toContain(2);
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, citing);
    await editor.pulled(uri, (d) => editor.refreshes > 0 && !isUnknown(d));
    await work.write({ "so-den.csv": register("345/SNV-VP") });
    await changed("so-den.csv");
    await editor.sent(work.uriOf("so-den.csv"), (d) => d.length === 0);
  });

  it("that are missing or have no known column are told of, where they are named or in themselves", async () => {
    await work.write({
      "congvan.json": `{\n  "catalogue": [\n    "khong-co.csv",\n    "la.csv"\n  ]\n}`,
      "la.csv": "x,y\n1,2\n",
    });
    await start();
    const [missing] = await editor.sent(work.uriOf("congvan.json"), (d) => d.length === 1);
    expect(missing?.range).toEqual({ start: { line: 2, character: 4 }, end: { line: 2, character: 18 } });
    const [strange] = await editor.sent(work.uriOf("la.csv"), (d) => d.length === 1);
    expect(strange?.range.start.line).toBe(0);
    await work.write({ "khong-co.csv": register("345/SNV-VP") });
    await changed("khong-co.csv", 1);
    await editor.sent(work.uriOf("congvan.json"), (d) => d.length === 0);
  });

  it.each(["so-den.csv", "so-den.xlsx"])("an edit of %s is seen within a second", async (name) => {
    const write = (number: string) =>
      work.write({ [name]: name.endsWith("csv") ? register(number) : workbook(number) });
    await write("346/SNV-VP");
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, citing);
    await editor.pulled(uri, isUnknown);
    const times: number[] = [];
    // The best of three: what else the machine does is no matter.
    for (const number of ["345/SNV-VP", "346/SNV-VP", "345/SNV-VP"]) {
      const begin = Date.now();
      await write(number);
      await changed(name);
      await editor.pulled(uri, (d) => isUnknown(d) === (number !== "345/SNV-VP"));
      times.push(Date.now() - begin);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
    const [found] = await editor.at<Location[]>("textDocument/definition", uri, citation);
    // A row of a workbook is shown as a page: there is no text to open.
    expect(found?.uri).toMatch(name.endsWith("csv") ? work.uriOf(name) : /^congvan-document:/);
  });

  it("and the built-in set are known without any folder", async () => {
    await start();
    const uri = "untitled:Untitled-1";
    const text = letterText();
    await editor.open(uri, text);
    await editor.pulled(uri, () => editor.refreshes > 0);
    const line = text.split("\n").findIndex((l) => l.includes("30/2020"));
    const [found] = await editor.at<Location[]>("textDocument/definition", uri, { line, character: 30 });
    expect(found?.uri).toMatch(/^congvan-document:/);
    const page = await editor.request<{ text: string }>("congvan/documentContent", { uri: found?.uri });
    expect(page.text).toContain("30/2020/NĐ-CP");
    expect(await editor.request("congvan/documentContent", { uri: "congvan-document:/x.congvan?0" })).toBeNull();
  });
});
