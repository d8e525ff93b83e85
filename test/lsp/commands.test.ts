import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full, rules } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

interface Checked {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder({ "a.congvan": wrong, "sub/b.congvan": letterText(), "note.txt": wrong });
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const wrong = letterText({ number: "Số 12/UBND-VP" });
const start = async (settings = {}) => {
  editor = await Editor.start({ capabilities: full, folders: [work.uri], settings });
  await editor.until(() => editor.refreshes > 0);
};
const check = () => editor.request<Checked>("workspace/executeCommand", { command: "congvan.checkWorkspace" });
const hasLabel = (d: Parameters<typeof rules>[0]) => rules(d).includes("number-label");

describe("the check of a whole workspace", () => {
  it("counts what it finds, and shows it in the letters that are not open", async () => {
    await start();
    const { files, errors } = await check();
    expect(files).toBe(2);
    expect(errors).toBeGreaterThanOrEqual(1);
    await editor.sent(work.uriOf("a.congvan"), hasLabel);
    expect((await check()).errors).toBe(errors);
  });

  it("keeps it up to date afterwards: open letters are pulled, closed ones sent", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await check();
    await editor.sent(uri, hasLabel);
    await editor.open(uri, wrong);
    await editor.sent(uri, (d) => d.length === 0);
    expect(hasLabel(await editor.pull(uri))).toBe(true);
    await editor.close(uri);
    await editor.sent(uri, hasLabel);
    await work.write({ "a.congvan": letterText() });
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    await editor.sent(uri, (d) => !hasLabel(d));
  });

  it("checks open letters as they stand in the editor", async () => {
    await start();
    const before = await check();
    await editor.open(work.uriOf("a.congvan"), letterText());
    const { files, errors } = await check();
    expect(files).toBe(before.files);
    expect(errors).toBeLessThan(before.errors);
  });

  it("clears what it showed when a letter is deleted", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await check();
    await editor.sent(uri, hasLabel);
    work.remove();
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 3 }] });
    await editor.sent(uri, (d) => d.length === 0);
    expect((await check()).files).toBe(0);
  });
});

describe("what was shown of letters that are not open", () => {
  it("gives way to the reason why a letter cannot be read", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await check();
    await editor.sent(uri, hasLabel);
    await work.write({ "a.congvan": new Uint8Array([0, 1, 2, 255]) });
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    const [problem, ...more] = await editor.sent(uri, (d) => !hasLabel(d));
    expect(problem?.code).toBeUndefined();
    expect(more).toEqual([]);
    expect((await check()).files).toBe(1);
    expect(editor.published.get(uri)?.diagnostics).toEqual([problem]);
  });

  it("is brought up to date when the configuration changes", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await check();
    await editor.sent(uri, hasLabel);
    await work.write({ "congvan.json": `{ "rules": { "number-label": "off" } }` });
    const changes = [{ uri: work.uriOf("congvan.json"), type: 1 }];
    await editor.notify("workspace/didChangeWatchedFiles", { changes });
    await editor.sent(uri, (d) => !hasLabel(d));
  });

  it("goes with its folder", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await check();
    await editor.sent(uri, hasLabel);
    const event = { added: [], removed: [{ uri: work.uri, name: "x" }] };
    await editor.notify("workspace/didChangeWorkspaceFolders", { event });
    await editor.sent(uri, (d) => d.length === 0);
    expect((await check()).files).toBe(0);
  });

  it("is there from the start for a client that is sent diagnostics, where the settings ask for it", async () => {
    const initializationOptions = { diagnostics: { workspace: true } };
    editor = await Editor.start({ folders: [work.uri], params: { initializationOptions } });
    await editor.sent(work.uriOf("a.congvan"), hasLabel);
  });
});

describe("workspace diagnostics, pulled", () => {
  const pull = (previousResultIds: { uri: string; value: string }[] = []) =>
    editor.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });

  it("are none unless asked for in the settings", async () => {
    await start();
    expect(await pull()).toEqual({ items: [] });
  });

  it("are those of the letters that are not open, each once", async () => {
    await start({ diagnostics: { workspace: true } });
    await editor.open(work.uriOf("sub/b.congvan"), letterText());
    const { items } = await pull();
    expect(items.map((i) => i.uri)).toEqual([work.uriOf("a.congvan")]);
    const [first] = items;
    if (first?.kind !== "full" || !first.resultId) throw new Error("no full report");
    expect(hasLabel(first.items)).toBe(true);
    const again = await pull([{ uri: first.uri, value: first.resultId }]);
    expect(again.items).toEqual([{ kind: "unchanged", uri: first.uri, version: null, resultId: first.resultId }]);
  });
});
