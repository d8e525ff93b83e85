import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { Editor, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
afterEach(() => editor.stop());

const uri = "file:///nowhere/letter.congvan";
const wrong = letterText({ number: "Số 12/UBND-VP" });
const pulls = {
  ...full,
  textDocument: {
    ...full.textDocument,
    diagnostic: { ...full.textDocument?.diagnostic, codeDescriptionSupport: true },
  },
};
const pushes = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };

describe("a finding's code leads to its rule's page", () => {
  it("where the client pulls", async () => {
    editor = await Editor.start({ capabilities: pulls });
    await editor.open(uri, wrong);
    const found = (await editor.pull(uri)).filter((d) => d.code === "number-label");
    expect(found).toHaveLength(1);
    const page = readFileSync(fileURLToPath(found[0]?.codeDescription?.href ?? ""), "utf8");
    expect(page).toMatch(/^# number-label\n/);
  });

  it("where the client is sent diagnostics", async () => {
    editor = await Editor.start({ capabilities: pushes });
    await editor.open(uri, wrong);
    await editor.until(() => editor.published.has(uri));
    const found = editor.published.get(uri)?.diagnostics.find((d) => d.code === "number-label");
    expect(found?.codeDescription?.href).toMatch(/^file:.*\/rules\/number-label\.md$/);
  });

  it("by the client's own way to it, where it has one", async () => {
    editor = await Editor.start({ capabilities: pulls, params: { initializationOptions: { pages: "congvan-rule:" } } });
    await editor.open(uri, wrong);
    const found = (await editor.pull(uri)).find((d) => d.code === "number-label");
    expect(found?.codeDescription?.href).toBe("congvan-rule:/number-label.md");
  });

  it("not for a client that shows no links", async () => {
    editor = await Editor.start({ capabilities: full });
    await editor.open(uri, wrong);
    for (const diagnostic of await editor.pull(uri)) expect(diagnostic.codeDescription).toBeUndefined();
  });
});
