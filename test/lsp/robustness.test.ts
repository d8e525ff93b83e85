import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { CompletionList, Hover, SymbolInformation } from "vscode-languageserver-protocol";
import { Editor, full, rules } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ capabilities: full, settings: { diagnostics: { delay: 0 } } });
});
afterEach(async () => {
  expect(editor.process.exitCode).toBeNull();
  await editor.stop();
});

const uri = "file:///nowhere/letter.congvan";
const wrong = letterText({ number: "Số 12/UBND-VP" });
const zero = { line: 0, character: 0 };

/** The server still answers, and rightly. */
async function stillWorks(): Promise<void> {
  await editor.open("untitled:after", wrong);
  expect(rules(await editor.pull("untitled:after"))).toContain("number-label");
}

describe("a server that is treated badly", () => {
  it("answers for texts that were never opened", async () => {
    const textDocument = { uri: "file:///not/open.congvan" };
    expect(await editor.at<Hover | null>("textDocument/hover", textDocument.uri, zero)).toBeNull();
    expect(await editor.at("textDocument/definition", textDocument.uri, zero)).toEqual([]);
    expect(await editor.at<CompletionList>("textDocument/completion", textDocument.uri, zero)).toMatchObject({
      items: [],
    });
    expect(await editor.request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument })).toEqual([]);
    expect(await editor.pull(textDocument.uri)).toEqual([]);
    await editor.change(textDocument.uri, 5, { text: "x" });
    await editor.close(textDocument.uri);
    await stillWorks();
  });

  it("takes changes in the order in which they come, whatever their versions", async () => {
    await editor.open(uri, letterText(), "congvan", 9);
    await editor.pull(uri);
    await editor.change(uri, 3, { text: wrong });
    expect(rules(await editor.pull(uri))).toContain("number-label");
    await editor.change(uri, 3, { text: letterText() });
    expect(rules(await editor.pull(uri))).not.toContain("number-label");
  });

  it("takes ranges that are beyond the text", async () => {
    await editor.open(uri, wrong);
    const beyond = { line: 9999, character: 9999 };
    await editor.change(uri, 2, { range: { start: beyond, end: beyond }, text: "\nmột" });
    await editor.change(uri, 3, { range: { start: { line: 3, character: 99 }, end: zero }, text: "" });
    await editor.pull(uri);
    await stillWorks();
  });

  it("survives messages of the wrong shape", async () => {
    await editor.notify("textDocument/didChange", { textDocument: { uri } });
    await editor.notify("textDocument/didOpen", {});
    await editor.notify("workspace/didChangeWatchedFiles", { changes: null });
    await editor.notify("workspace/didChangeConfiguration", { settings: { congvan: 7 } });
    await expect(editor.request("textDocument/hover", {})).resolves.toBeNull();
    await expect(editor.request("congvan/documentContent", { uri: "%%%" })).resolves.toBeNull();
    await expect(editor.request("no/such/request", {})).rejects.toThrow();
    await expect(editor.request("workspace/executeCommand", { command: "no.such.command" })).resolves.toBeNull();
    await stillWorks();
  });

  it("reads any text", async () => {
    const texts = ["", "\0\0\0", "\ud800", "a\u0300".repeat(1000), "\r\r\n\n", "x".repeat(1_000_000), "<!--"];
    for (const [i, text] of texts.entries()) {
      await editor.open(`untitled:${i}`, text);
      await editor.pull(`untitled:${i}`);
      await editor.at("textDocument/hover", `untitled:${i}`, zero);
    }
    await stillWorks();
  }, 20_000);

  it("says nothing of a letter's text in its log", async () => {
    await editor.open(uri, wrong);
    await editor.pull(uri);
    await editor.notify("textDocument/didChange", { textDocument: { uri }, contentChanges: [{ text: "bí mật" }] });
    await stillWorks();
    expect(editor.log.join("\n") + editor.stderr).not.toMatch(/bí mật|UBND|An Bình/);
  });

  it("answers a request that was cancelled, and the next ones", async () => {
    await editor.open(uri, wrong);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: zero };
    const answers = Array.from({ length: 20 }, () =>
      editor.connection.sendRequest("textDocument/hover", params, source.token).then(
        () => "answered",
        (error: { code: number }) => error.code,
      ),
    );
    source.cancel();
    for (const answer of await Promise.all(answers)) expect(["answered", -32800]).toContain(answer);
    await stillWorks();
  });
});
