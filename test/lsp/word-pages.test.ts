import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import { docxOf } from "../../server/src/export/docx/docx.ts";
import { sheetOf } from "../../server/src/export/sheet/build.ts";
import { ownLetters } from "../support/own-letters.ts";
import { mutated, type WordMutation, wordMutations } from "../unit/formatting/word-mutations.ts";
import { Editor, type Folder, folder, full, rules } from "./support/client.ts";

const capabilities = { ...full, workspace: { ...full.workspace, textDocumentContent: {} } };

/** A letter's Word file. */
const word = async (text: string): Promise<Uint8Array> => {
  const letter = readLetter(text);
  return await docxOf(sheetOf(letter, standardOf(letter)));
};
const mutation = (name: string): WordMutation => {
  const found = wordMutations.find((m) => m.name === name);
  if (!found) throw new Error(name);
  return found;
};
const letter = ownLetters.find((l) => l.name === "cong-van-so")?.text ?? "";
const right = await word(letter);
const bold = mutated(right, mutation("a bold parent"));

let work: Folder;
let editor: Editor;
beforeEach(async () => {
  work = await folder();
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

async function start(files: Parameters<Folder["write"]>[0]): Promise<void> {
  await work.write(files);
  editor = await Editor.start({ capabilities, folders: [work.uri] });
  await editor.until(() => editor.refreshes > 0);
}

const pageOf = (name: string): string => work.uriOf(name).replace(/^file:/, "congvan-word:");
const textOf = async (uri: string): Promise<string> =>
  (await editor.request<{ text: string }>("workspace/textDocumentContent", { uri })).text;
const about = (diagnostics: readonly Diagnostic[]): string[] =>
  rules(diagnostics).filter((rule) => /^(?:page|font|issuer-weight)/.test(rule));

describe("a Word file as a page", () => {
  it("is offered to the editor", async () => {
    await start({});
    expect(editor.result.capabilities.workspace?.textDocumentContent).toMatchObject({
      schemes: expect.arrayContaining(["congvan-word"]),
    });
  });

  it("shows the letter's text, and what is wrong with its formatting at its paragraph", async () => {
    await start({ "thư.docx": bold });
    const uri = pageOf("thư.docx");
    const text = await textOf(uri);
    expect(text.split("\n")[0]).toBe("UBND TỈNH PHÚ THỌ");
    await editor.open(uri, text);
    const found = await editor.pull(uri);
    expect(about(found)).toEqual(["issuer-weight"]);
    expect(found.find((d) => d.code === "issuer-weight")?.range).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: 17 },
    });
    await editor.until(() => editor.statuses.some((s) => s.uri === uri));
  });

  it("of ours has no findings about formatting", async () => {
    await start({ "a.docx": right });
    const uri = pageOf("a.docx");
    await editor.open(uri, await textOf(uri));
    expect(about(await editor.pull(uri))).toEqual([]);
  });

  it("is judged anew when the file changes, also where the text stays", async () => {
    await start({ "a.docx": right });
    const uri = pageOf("a.docx");
    const text = await textOf(uri);
    await editor.open(uri, text);
    expect(about(await editor.pull(uri))).toEqual([]);
    await work.write({ "a.docx": bold });
    await editor.notify("congvan/wordFileChanged", { uri });
    await editor.pulled(uri, (d) => about(d).includes("issuer-weight"));
    expect(await textOf(uri)).toBe(text);
  });

  it("that is none says so, and gives no findings", async () => {
    await start({ "hỏng.docx": "không phải Word" });
    const uri = pageOf("hỏng.docx");
    const text = await textOf(uri);
    expect(text).toMatch(/^Không mở được tệp Word: tệp .+\.\n$/);
    await editor.open(uri, text);
    expect(await editor.pull(uri)).toEqual([]);
    expect(await textOf(pageOf("không-có.docx"))).toMatch(/^Không mở được tệp Word: không có tệp này/);
  });

  it("is no letter of the workspace: nothing mends it", async () => {
    await start({ "a.docx": await word(letter.replace("Số: 2618", "Số 2618")) });
    const uri = pageOf("a.docx");
    await editor.open(uri, await textOf(uri));
    const found = await editor.pull(uri);
    const [label] = found.filter((d) => d.code === "number-label");
    expect(label).toBeDefined();
    const actions = await editor.request("textDocument/codeAction", {
      textDocument: { uri },
      range: label?.range,
      context: { diagnostics: [label] },
    });
    expect(actions).toEqual([]);
  });
});
