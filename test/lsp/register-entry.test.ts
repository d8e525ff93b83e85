import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full, rules } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const heading = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tác giả;Tên loại và trích yếu nội dung văn bản";
const book = `\ufeff${heading}\r\n8/KH-SNV;01/7/2024;Sở Nội vụ;Kế hoạch kiểm tra văn thư\r\n`;
const letter = letterText({ basis: "Thực hiện Công văn số 77/STC-NS ngày 06 tháng 3 năm 2024 của Sở Tài chính." });
const unknown = (d: readonly Diagnostic[]) => rules(d).includes("citation-unknown");

let editor: Editor;
let work: Folder;
let asked: string[];
let said: string[];
/** What the person presses, and what happens while they think. */
let answer: (buttons: readonly { title: string }[]) => unknown;
beforeEach(async () => {
  work = await folder({ "a.congvan": letter, "so/den.csv": book });
  asked = [];
  said = [];
  answer = (buttons) => buttons[0];
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const uri = () => work.uriOf("a.congvan");
const register = () => readFile(fileURLToPath(work.uriOf("so/den.csv")), "utf8");

async function start(): Promise<void> {
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
  const { connection } = editor;
  connection.onRequest("window/showMessageRequest", async (p: { message: string; actions?: { title: string }[] }) => {
    if (!p.actions?.length) said.push(p.message);
    else asked.push(p.message);
    return p.actions?.length ? await answer(p.actions) : null;
  });
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
    said.push(message);
  });
  await editor.until(() => editor.refreshes > 0);
  await editor.open(uri(), letter);
  await editor.pulled(uri(), unknown);
}

async function offered(): Promise<CodeAction | undefined> {
  const line = letter.split("\n").findIndex((l) => l.includes("77/STC"));
  const at = { line, character: 30 };
  const actions = await editor.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: uri() },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  return actions.find((a) => a.command?.command === "congvan.addToRegister");
}
const run = (command: CodeAction["command"]) => editor.request<boolean | null>("workspace/executeCommand", command);

describe("writing a document into a register", () => {
  it("shows the row, asks, appends it as the register writes its rows, and the citation is known at once", async () => {
    await start();
    const add = await offered();
    expect(add?.title).toBe("Ghi văn bản này vào sổ “den.csv”");
    expect(await run(add?.command)).toBe(true);
    expect(asked).toEqual([expect.stringMatching(/^Ghi thêm dòng này vào cuối sổ “den.csv”\? .*77\/STC-NS/)]);
    expect(await register()).toBe(`${book}77/STC-NS;06/3/2024;Sở Tài chính;Công văn\r\n`);
    await editor.pulled(uri(), (d) => !unknown(d));
    expect(await offered()).toBeUndefined();
    expect(said).toEqual([]);
  });

  it.each([
    ["no", 1],
    ["nothing", 2],
  ])("writes nothing where the person says %s", async (_, button) => {
    answer = (buttons) => buttons[button] ?? null;
    await start();
    expect(await run((await offered())?.command)).toBe(false);
    expect(asked).toHaveLength(1);
    expect(await register()).toBe(book);
  });

  it("writes behind what came meanwhile, and nothing twice", async () => {
    const meanwhile = `${book}9/KH-SNV;02/7/2024;Sở Nội vụ;Kế hoạch lưu trữ\r\n`;
    answer = async (buttons) => {
      await work.write({ "so/den.csv": meanwhile });
      return buttons[0];
    };
    await start();
    const add = await offered();
    expect(await run(add?.command)).toBe(true);
    expect(await register()).toBe(`${meanwhile}77/STC-NS;06/3/2024;Sở Tài chính;Công văn\r\n`);
    expect(await run(add?.command)).toBe(false);
    expect(said).toEqual([expect.stringMatching(/đã có văn bản này/)]);
    expect(await register()).toBe(`${meanwhile}77/STC-NS;06/3/2024;Sở Tài chính;Công văn\r\n`);
  });

  it("writes into a register of one organ's documents only what that organ issued", async () => {
    const own = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản\n";
    await work.write({
      "so/den.csv": own,
      "congvan.json": `{ "organ": { "name": "Ủy ban nhân dân tỉnh An Bình" }, "catalogue": ["so/*.csv"] }`,
    });
    await start();
    expect(await run((await offered())?.command)).toBe(false);
    expect(asked).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/không có cột tác giả/)]);
    const at = { line: 6, character: 6 };
    const actions = await editor.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uri() },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(await run(actions.find((a) => a.title.startsWith("Ghi văn bản này"))?.command)).toBe(true);
    expect(await register()).toBe(`${own}12/UBND-VP;15/04/2024;Công văn tăng cường công tác văn thư\n`);
  });

  it("refuses a register that is open with other text, one that is gone, and a file that is none", async () => {
    await start();
    const add = await offered();
    await editor.open(work.uriOf("so/den.csv"), `${book}x`, "csv");
    expect(await run(add?.command)).toBe(false);
    await editor.close(work.uriOf("so/den.csv"));
    const [, row] = add?.command?.arguments ?? [];
    const command = "congvan.addToRegister";
    expect(await run({ title: "", command, arguments: [work.uriOf("a.congvan"), row] })).toBe(false);
    expect(await run({ title: "", command, arguments: [work.uriOf("so/den.csv"), { number: 7 }] })).toBe(false);
    expect(await run({ title: "", command })).toBe(false);
    expect(asked).toEqual([]);
    expect(said.map((m) => m.split(",")[0])).toEqual([
      expect.stringMatching(/chưa lưu/),
      ...Array.from({ length: 3 }, () => "Sổ đăng ký này không còn được dùng"),
    ]);
    expect(await register()).toBe(book);
  });
});

describe("opening an address", () => {
  it("asks the client, for https alone", async () => {
    await start();
    const shown: unknown[] = [];
    editor.connection.onRequest("window/showDocument", (params: unknown) => {
      shown.push(params);
      return { success: true };
    });
    const open = (address: unknown) => run({ title: "", command: "congvan.openAddress", arguments: [address] });
    expect(await open("https://noibo.example.vn/1")).toBe(true);
    for (const bad of ["http://noibo.example.vn/1", "file:///etc/passwd", "command:x", "https://", 7, undefined])
      expect(await open(bad)).toBe(false);
    expect(shown).toEqual([{ uri: "https://noibo.example.vn/1", external: true }]);
  });
});
