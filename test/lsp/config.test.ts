import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Editor, type Folder, folder, full, rules } from "./support/client.ts";
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

const wrong = letterText({ number: "Số 12/UBND-VP" });
const off = `{ "rules": { "number-label": "off" } }`;
const changed = (uri: string) => editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

async function start(capabilities = full): Promise<void> {
  editor = await Editor.start({ capabilities, folders: [work.uri] });
}

describe("congvan.json", () => {
  it("counts for the letters below it, the nearest first", async () => {
    await work.write({ "congvan.json": off, "sub/congvan.json": "{}", "sub/deep/x.txt": "" });
    await start();
    await editor.open(work.uriOf("a.congvan"), wrong);
    await editor.open(work.uriOf("sub/deep/a.congvan"), wrong);
    expect(rules(await editor.pull(work.uriOf("a.congvan")))).not.toContain("number-label");
    expect(rules(await editor.pull(work.uriOf("sub/deep/a.congvan")))).toContain("number-label");
  });

  it("of the workspace counts for drafts that have no file yet", async () => {
    await work.write({ "congvan.json": off });
    await start();
    await editor.open("untitled:Untitled-1", wrong);
    expect(rules(await editor.pull("untitled:Untitled-1"))).not.toContain("number-label");
  });

  it("is read again when it changes, comes or goes", async () => {
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, wrong);
    expect(rules(await editor.pull(uri))).toContain("number-label");
    let seen = editor.refreshes;
    const next = () => editor.until(() => editor.refreshes > seen);
    await work.write({ "congvan.json": off });
    await changed(work.uriOf("congvan.json"));
    await next();
    expect(rules(await editor.pull(uri))).not.toContain("number-label");
    seen = editor.refreshes;
    await work.write({ "congvan.json": `{ "rules": { "number-label": "info" } }` });
    await changed(work.uriOf("congvan.json"));
    await next();
    expect((await editor.pull(uri)).find((d) => d.code === "number-label")?.severity).toBe(3);
  });

  it("that is broken is reported in itself, at the right line, and the defaults apply", async () => {
    await work.write({ "congvan.json": `{\n  "rules": { "number-label": "off" },\n  "standard": "nd31"\n}` });
    await start();
    const uri = work.uriOf("congvan.json");
    const [problem] = await editor.sent(uri, (d) => d.length === 1);
    expect(problem).toMatchObject({ severity: 1, source: "congvan", range: { start: { line: 2 } } });
    await editor.open(work.uriOf("a.congvan"), wrong);
    expect(rules(await editor.pull(work.uriOf("a.congvan")))).not.toContain("number-label");
    await work.write({ "congvan.json": "{" });
    await changed(uri);
    await editor.sent(uri, (d) => d[0]?.message !== problem?.message && d.length === 1);
    expect(rules(await editor.pull(work.uriOf("a.congvan")))).toContain("number-label");
    await work.write({ "congvan.json": "{}" });
    await changed(uri);
    await editor.sent(uri, (d) => d.length === 0);
  });

  it("that is no text is reported, and the defaults apply", async () => {
    await work.write({ "congvan.json": new Uint8Array([0x7b, 0, 0xff, 0xfe, 0]) });
    await start();
    const [problem] = await editor.sent(work.uriOf("congvan.json"), (d) => d.length === 1);
    expect(problem).toMatchObject({ severity: 1, range: { start: { line: 0, character: 0 } } });
    await editor.open(work.uriOf("a.congvan"), wrong);
    expect(rules(await editor.pull(work.uriOf("a.congvan")))).toContain("number-label");
  });

  it("that is open is checked as it is typed, and shown once", async () => {
    await work.write({ "congvan.json": "{ broken" });
    await start();
    const uri = work.uriOf("congvan.json");
    await editor.sent(uri, (d) => d.length === 1);
    await editor.open(uri, `{ "standard": "auto" }`, "jsonc");
    await editor.sent(uri, (d) => d.length === 0);
    expect(await editor.pull(uri)).toEqual([]);
    await editor.change(uri, 2, { text: `{ "standard": 1 }` });
    expect(await editor.pull(uri)).toHaveLength(1);
    await editor.close(uri);
    await editor.sent(uri, (d) => d.length === 1);
  });

  it("is checked for a client that is sent diagnostics, too", async () => {
    await work.write({ "congvan.json": "{}" });
    await start({});
    const uri = work.uriOf("congvan.json");
    await editor.open(uri, "{", "jsonc");
    await editor.sent(uri, (d) => d.length === 1);
    await work.write({ "congvan.json": off });
    await editor.change(uri, 2, { text: off });
    await editor.sent(uri, (d) => d.length === 0);
    await editor.open(work.uriOf("a.congvan"), wrong);
    await editor.notify("textDocument/didSave", { textDocument: { uri } });
    await editor.sent(work.uriOf("a.congvan"), (d) => !rules(d).includes("number-label"));
  });
});
