import { symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentLink, Location, LocationLink } from "vscode-languageserver-protocol";
import { column, makePdf } from "../support/pdf.ts";
import { makeWord } from "../support/word.ts";
import { Editor, type Folder, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const capabilities = { ...full, workspace: { ...full.workspace, textDocumentContent: {} } };

const articles = [
  "Điều 1. Phạm vi",
  "1. Khoản một.",
  "Điều 4. Trách nhiệm",
  "1. Khoản một.",
  "2. Khoản hai:",
  "a) Điểm a.",
];
const heading = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản;file";
/** A register with one row for each file, numbered from 1. */
const registerOf = (files: readonly string[]): string =>
  [heading, ...files.map((file, n) => `${n + 1}/QĐ-SNV;03/02/2024;Sở Nội vụ;Quyết định về việc ${n + 1};${file}`)].join(
    "\n",
  );
const citing = (n: number, provision = "Điều 4"): string =>
  letterText({ basis: `Thực hiện ${provision} Quyết định số ${n}/QĐ-SNV ngày 03 tháng 02 năm 2024 của Sở Nội vụ.` });

let work: Folder;
let editor: Editor;
const letter = "file:///van-ban/thu.congvan";

beforeEach(async () => {
  work = await folder();
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

async function start(files: readonly string[], disk: Parameters<Folder["write"]>[0] = {}): Promise<void> {
  await work.write({ "so.csv": registerOf(files), ...disk });
  editor = await Editor.start({ capabilities, folders: [work.uri] });
  await editor.until(() => editor.refreshes > 0);
}

/** Where F12 on the citation of row `n` leads. */
async function definition(n: number, provision?: string): Promise<Location> {
  const text = citing(n, provision);
  await editor.open(letter, text);
  const line = text.split("\n").findIndex((l) => l.includes("/QĐ-SNV"));
  const character = (text.split("\n")[line] ?? "").indexOf("/QĐ-SNV");
  const [found] = await editor.at<Location[]>("textDocument/definition", letter, { line, character });
  await editor.close(letter);
  if (!found) throw new Error("no definition");
  return found;
}

const pageText = async (uri: string): Promise<string> =>
  (await editor.request<{ text: string }>("workspace/textDocumentContent", { uri })).text;

/** The line to which the citation of row `n` leads. */
async function lineAt(n: number, provision?: string): Promise<string | undefined> {
  const { uri, range } = await definition(n, provision);
  return (await pageText(uri)).split("\n")[range.start.line];
}

describe("the page of an issued document", () => {
  it("holds the record and the text of its PDF or Word file, and opens at the article cited", async () => {
    await start(["quet/1.pdf", "2.docx"], {
      "quet/1.pdf": makePdf([column(["BỘ NỘI VỤ"]), column(articles)]),
      "2.docx": await makeWord(articles),
    });
    expect(editor.result.capabilities.workspace?.textDocumentContent).toEqual({
      schemes: ["congvan-document", "congvan-word"],
    });
    for (const n of [1, 2]) {
      expect(await lineAt(n, "điểm a khoản 2 Điều 4")).toBe("a) Điểm a.");
      expect(await lineAt(n, "khoản 9 Điều 4")).toBe("Điều 4. Trách nhiệm");
      expect(await lineAt(n, "Điều 77")).toBe(`Quyết định số ${n}/QĐ-SNV`);
    }
    const { uri } = await definition(1);
    const text = await pageText(uri);
    expect(text).toMatch(
      /\nCơ quan ban hành: Sở Nội vụ\nTệp: quet\/1\.pdf\nTheo: sổ đăng ký văn bản so\.csv, dòng 2\n/,
    );
    expect(text).toContain("Nội dung tệp (2 trang):\n\nBỘ NỘI VỤ\n\nĐiều 1. Phạm vi\n");
    expect(await editor.request("congvan/documentContent", { uri })).toEqual({ text });
    const links = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
    expect(links.map(({ target }) => target)).toEqual([work.uriOf("quet/1.pdf"), `${work.uriOf("so.csv")}#L2`]);
  });

  it("names what points there for clients that mark it", async () => {
    await work.write({ "so.csv": registerOf(["1.docx"]), "1.docx": await makeWord(articles) });
    editor = await Editor.start({
      capabilities: { ...capabilities, textDocument: { ...full.textDocument, definition: { linkSupport: true } } },
      folders: [work.uri],
    });
    await editor.until(() => editor.refreshes > 0);
    const text = citing(1, "khoản 1, 2 Điều 4");
    await editor.open(letter, text);
    const line = text.split("\n").findIndex((l) => l.includes("/QĐ-SNV"));
    const character = (text.split("\n")[line] ?? "").indexOf(", 2 Điều") + 2;
    const [link] = await editor.at<LocationLink[]>("textDocument/definition", letter, { line, character });
    expect(link?.originSelectionRange).toEqual({ start: { line, character }, end: { line, character: character + 1 } });
    const page = await editor.request<{ text: string }>("congvan/documentContent", { uri: link?.targetUri });
    expect(page.text.split("\n")[link?.targetRange.start.line ?? -1]).toBe("2. Khoản hai:");
  });

  it("is not checked as a letter", async () => {
    await start(["1.docx"], { "1.docx": await makeWord(articles) });
    const { uri } = await definition(1);
    await editor.open(uri, await pageText(uri));
    expect(await editor.pull(uri)).toEqual([]);
  });

  it("gives way to a letter of the workspace, opened itself", async () => {
    // Its own number is another, as of a draft that was saved before it had one.
    const draft = letterText({ number: "Số:     /UBND-VP" }).replace("Ủy ban nhân dân tỉnh", "Điều 4. Sở Nội vụ");
    await start(["van-ban/du-thao.congvan"], { "van-ban/du-thao.congvan": draft });
    const { uri, range } = await definition(1);
    expect(uri).toBe(work.uriOf("van-ban/du-thao.congvan"));
    expect(draft.split("\n")[range.start.line]).toMatch(/^Điều 4\. Sở/);
    expect((await definition(1, "Điều 5")).range.start.line).toBe(0);
  });

  it("follows its file and its register while it is open", async () => {
    await start(["1.docx"], { "1.docx": await makeWord(articles) });
    const { uri } = await definition(1);
    await editor.open(uri, await pageText(uri), "congvan", 1);
    const renewed: string[] = [];
    editor.connection.onRequest("workspace/textDocumentContent/refresh", (params: { uri: string }) => {
      renewed.push(params.uri);
      return null;
    });
    await work.write({ "1.docx": await makeWord([...articles, "Điều 5. Thêm"]) });
    expect(await lineAt(1, "Điều 5")).toBe("Điều 5. Thêm");
    await editor.until(() => renewed.includes(uri));
    await editor.change(uri, 2, { text: await pageText(uri) });
    renewed.length = 0;
    await work.write({ "so.csv": registerOf(["1.docx"]).replace("về việc 1", "về việc khác") });
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: work.uriOf("so.csv"), type: 2 }] });
    await editor.until(() => renewed.includes(uri));
    expect(await pageText(uri)).toContain("khác");
  });

  it("of what is no longer known says so", async () => {
    await start([]);
    const text = await pageText("congvan-document:/x/y.congvan?1%2FX%7C%7C%7C");
    expect(text).toContain("không còn trong danh mục");
    expect(await editor.request("congvan/documentContent", { uri: "congvan-document:/x?1" })).toBeNull();
  });
});

describe("a file that gives no text", () => {
  const said = (text: string): string => /\nNội dung tệp: (.*)\nFile content: .+\n$/.exec(text)?.[1] ?? text;

  it.each<[string, string, Parameters<Folder["write"]>[0], RegExp]>([
    ["a scan", "a.pdf", { "a.pdf": makePdf([[], []]) }, /chỉ có ảnh/],
    ["a PDF behind a password", "a.pdf", { "a.pdf": makePdf([column(["x"])], { locked: true }) }, /mật khẩu/],
    ["a PDF that is none", "a.pdf", { "a.pdf": "x" }, /bị hỏng/],
    ["a .docx that is no zip", "a.docx", { "a.docx": "x" }, /bị hỏng/],
    ["a picture", "a.jpg", { "a.jpg": "x" }, /chỉ trích được chữ từ tệp/],
    ["a file that is not there", "a.pdf", {}, /không có tệp này/],
    ["a folder", "a.pdf", { "a.pdf/b.txt": "x" }, /thư mục, không phải tệp/],
    ["a path that leads out", "../../../etc/passwd", {}, /dẫn ra ngoài thư mục/],
    ["another machine's file", "\\\\may\\chung\\a.pdf", {}, /dẫn ra ngoài thư mục/],
    ["another scheme", "file:///etc/passwd", {}, /chỉ nhận đường dẫn/],
    ["an address", "https://noibo.example.vn/a.pdf", {}, /bấm vào địa chỉ/],
  ])("%s: the page says why", async (_, file, disk, reason) => {
    await start([file], disk);
    const { uri, range } = await definition(1);
    expect(range.start).toEqual({ line: 0, character: 0 });
    const text = await pageText(uri);
    expect(text).toContain(`\nTệp: ${file}\n`);
    expect(said(text)).toMatch(reason);
    expect(editor.log.join("\n")).not.toMatch(/Error/);
  });

  it("a symbolic link that leaves the workspace: the page says why, and nothing is read", async () => {
    const outside = await folder({ "mat.congvan": "Điều 4. Bí mật" });
    await work.write({ "x.txt": "" });
    await symlink(fileURLToPath(outside.uriOf("mat.congvan")), path.join(fileURLToPath(work.uri), "a.congvan"));
    await start(["a.congvan"]);
    const text = await pageText((await definition(1)).uri);
    expect(said(text)).toMatch(/dẫn ra ngoài thư mục.*liên kết tượng trưng/);
    expect(text).not.toContain("Bí mật");
    outside.remove();
  });

  it("a text in no encoding that can be read: the page says why", async () => {
    await start(["a.txt"], { "a.txt": new Uint8Array([0xc0, 0xf0, 0x20]) });
    expect(said(await pageText((await definition(1)).uri))).toMatch(/UTF-8/);
  });
});

describe("while a PDF of 150 pages is read", () => {
  it("letters are answered as ever", async () => {
    const pages = Array.from({ length: 150 }, (_, page) =>
      column(Array.from({ length: 40 }, (_, n) => `Dòng ${n} của trang ${page} nói về công tác văn thư, lưu trữ`)),
    );
    await start(["1.pdf"], { "1.pdf": makePdf([...pages, column(articles)]) });
    const other = work.uriOf("khac.congvan");
    await editor.open(other, letterText());
    await editor.pull(other);
    let done = false;
    const reading = definition(1).then((found) => {
      done = true;
      return found;
    });
    const waits: number[] = [];
    for (let version = 2; !done; version++) {
      const from = performance.now();
      await editor.change(other, version, { text: letterText({ subject: `V/v thử lần ${version}` }) });
      await editor.pull(other);
      if (!done) waits.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { uri, range } = await reading;
    expect((await pageText(uri)).split("\n")[range.start.line]).toBe("Điều 4. Trách nhiệm");
    expect(waits.length).toBeGreaterThan(5);
    expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(150);
  });
});
