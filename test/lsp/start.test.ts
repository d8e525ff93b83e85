import { fork, spawnSync } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { Editor, full, rules, type Start, server } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
const start = async (options?: Start) => {
  editor = await Editor.start(options);
  return editor;
};
afterEach(async () => {
  await editor.stop();
});

const wrong = letterText({ number: "Số 12/UBND-VP" });

describe("the start of a server", () => {
  it("offers what an editor without special abilities can use", async () => {
    const { capabilities } = (await start()).result;
    expect(capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      definitionProvider: true,
      completionProvider: { triggerCharacters: ["/", "-", ":", " "], resolveProvider: true },
      documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
      executeCommandProvider: {
        commands: [
          "congvan.checkWorkspace",
          "congvan.openAddress",
          "congvan.addToRegister",
          "congvan.assignNumber",
          "congvan.releaseNumber",
          "congvan.renumber",
        ],
      },
    });
    expect(capabilities.diagnosticProvider).toBeUndefined();
    expect(capabilities.workspace).toEqual({});
  });

  it("offers diagnostics to be pulled where the client can be called to pull again", async () => {
    const { capabilities } = (await start({ capabilities: full })).result;
    expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true });
    expect(capabilities.workspace?.workspaceFolders).toEqual({ supported: true, changeNotifications: true });
  });

  it("sends diagnostics to a client that pulls but cannot be called", async () => {
    const textDocument = { diagnostic: {} };
    await start({ capabilities: { textDocument } });
    expect(editor.result.capabilities.diagnosticProvider).toBeUndefined();
  });

  it("asks to be told of changed files and settings", async () => {
    await start({ capabilities: full });
    await editor.until(() => editor.registered.length === 2);
    expect(editor.registered).toEqual(["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"]);
  });

  it("needs no folder, and no file", async () => {
    await start();
    await editor.open("untitled:Untitled-1", wrong);
    expect(rules(await editor.sent("untitled:Untitled-1", (d) => d.length > 0))).toContain("number-label");
  });

  it("reads texts of schemes it does not know", async () => {
    await start({ capabilities: full });
    await editor.open("vscode-vfs://github/x/a.congvan", wrong);
    expect(rules(await editor.pull("vscode-vfs://github/x/a.congvan"))).toContain("number-label");
  });

  it("takes the folder of older clients", async () => {
    await start({ params: { workspaceFolders: undefined, rootUri: "file:///nowhere/at/all" } });
    await editor.open("file:///nowhere/at/all/a.congvan", wrong);
    expect(rules(await editor.sent("file:///nowhere/at/all/a.congvan"))).toContain("number-label");
  });

  it("says nothing of its own pages and of other languages", async () => {
    await start({ capabilities: full });
    await editor.open("congvan-document:/nghi-dinh/1.congvan", wrong);
    await editor.open("file:///a.txt", wrong, "plaintext");
    expect(await editor.pull("congvan-document:/nghi-dinh/1.congvan")).toEqual([]);
    expect(await editor.pull("file:///a.txt")).toEqual([]);
  });
});

describe("a server without a wire", () => {
  it("says what it needs, and ends", async () => {
    const { status, stderr } = spawnSync(process.execPath, [server], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--stdio/);
  });

  it("talks to the process that forked it", async () => {
    const child = fork(server, [], { execArgv: [] });
    const answer = new Promise<unknown>((resolve) => child.once("message", resolve));
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    expect(await answer).toMatchObject({ id: 1, result: { capabilities: { hoverProvider: true } } });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
  });
});

describe("the end of a server", () => {
  it("is clean after shutdown and exit", async () => {
    await start();
    expect(await editor.stop()).toBe(0);
  });

  it("comes when the client has gone", async () => {
    await start();
    const ended = new Promise<number | null>((resolve) => editor.process.once("exit", resolve));
    editor.process.stdin?.end();
    expect(await ended).toBe(1);
  });
});
