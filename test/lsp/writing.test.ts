import { afterEach, describe, expect, it } from "vitest";
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CompletionItem,
  CompletionList,
  TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
let made: TextEdit[][] = [];
afterEach(async () => {
  await editor.stop();
  made = [];
});

const uri = "file:///nowhere/letter.congvan";
const textDocument = { uri };
const numbered = letterText({ basis: "Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Rà soát.\n\n2. Báo cáo." });
const wrong = numbered.replace("2. Báo cáo.", "3. Báo cáo.");

async function open(text: string): Promise<void> {
  editor = await Editor.start({ capabilities: full });
  editor.connection.onRequest("workspace/applyEdit", ({ edit }: ApplyWorkspaceEditParams) => {
    const [change] = edit.documentChanges ?? [];
    made.push(change && "edits" in change ? (change.edits as TextEdit[]) : []);
    return { applied: true };
  });
  editor.connection.onRequest("window/showMessageRequest", () => null);
  await editor.open(uri, text, "congvan", 4);
}
const applied = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create(uri, "congvan", 1, text), edits);
const command = (...args: unknown[]) =>
  editor.request<unknown>("workspace/executeCommand", { command: "congvan.renumber", arguments: args });
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length - 1;

describe("counting anew", () => {
  it("is one edit", async () => {
    await open(wrong);
    expect(await command(uri)).toEqual({ places: 1, references: 0, unsure: [] });
    expect(made).toHaveLength(1);
    expect(applied(wrong, made[0] ?? [])).toBe(numbered);
  });

  it("says where there is nothing to do", async () => {
    await open(numbered);
    expect(await command(uri)).toEqual({ places: 0, references: 0, unsure: [] });
    expect(made).toEqual([]);
    expect(await command("file:///elsewhere.congvan")).toBeNull();
  });

  it("follows a paste only where the letter was counted through before", async () => {
    const pasted = numbered.replace("1. Rà soát.\n\n", "1. Rà soát.\n\n2. Kiểm tra.\n\n");
    const line = lineOf(pasted, "2. Kiểm tra.");
    const range = { start: { line, character: 0 }, end: { line: line + 2, character: 0 } };
    await open(pasted);
    await command(uri, range, true);
    expect(applied(pasted, made[0] ?? [])).toBe(pasted.replace("2. Báo cáo.", "3. Báo cáo."));
    await editor.stop();
    made = [];
    await open(pasted.replace("2. Báo cáo.", "7. Báo cáo."));
    expect(await command(uri, range, true)).toBeNull();
    expect(made).toEqual([]);
  });

  it("is offered as an action, where a numbered paragraph is touched", async () => {
    await open(wrong);
    const ask = (line: number, only?: string[]) =>
      editor.request<CodeAction[]>("textDocument/codeAction", {
        textDocument,
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
        context: { diagnostics: [], only },
      });
    const at = lineOf(wrong, "3. Báo cáo.");
    expect((await ask(at, ["refactor"])).map((a) => a.title)).toContain("Đánh lại số điều, khoản, điểm trong văn bản");
    expect((await ask(0, ["refactor"])).map((a) => a.title)).not.toContain(
      "Đánh lại số điều, khoản, điểm trong văn bản",
    );
    expect((await ask(0, ["source.renumber"])).map((a) => a.kind)).toEqual(["source.renumber.congvan"]);
    expect(await ask(0, ["source.fixAll"])).toEqual([]);
  });
});

describe("while one types", () => {
  it("Enter goes on with a list", async () => {
    const text = letterText().replace("- Sở Tài chính.\n", "- Sở Tài chính.\n\n");
    const line = lineOf(text, "- Sở Tài chính.") + 1;
    await open(text);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await editor.at<TextEdit[]>(
      "textDocument/onTypeFormatting",
      uri,
      { line, character: 0 },
      { ch: "\n", options },
    );
    expect(applied(text, edits)).toBe(text.replace("- Sở Tài chính.\n\n", "- Sở Tài chính;\n- \n"));
  });

  it("what a suggestion means is told when it is looked at", async () => {
    const text = letterText({ number: "Số:    /" });
    await open(text);
    const { items } = await editor.at<CompletionList>(
      "textDocument/completion",
      uri,
      { line: 6, character: 8 },
      { context: { triggerKind: 2, triggerCharacter: "/" } },
    );
    expect(items[0]?.documentation).toBeUndefined();
    const resolved = await editor.request<CompletionItem>("completionItem/resolve", items[0]);
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining("khoản 3, điểm c") });
    const other: CompletionItem = { label: "x" };
    expect(await editor.request("completionItem/resolve", other)).toEqual(other);
  });
});
