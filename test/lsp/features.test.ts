import { afterEach, describe, expect, it } from "vitest";
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
afterEach(async () => {
  await editor.stop();
});

const uri = "file:///nowhere/letter.congvan";
const textDocument = { uri };
const wrong = letterText({ number: "Số 12/UBND-VP" });
const label = { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } };

async function open(text: string, capabilities = full): Promise<void> {
  editor = await Editor.start({ capabilities });
  await editor.open(uri, text, "congvan", 4);
}
const applied = (text: string, edits: TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create(uri, "congvan", 1, text), edits);
const actions = (only?: string[], range = label) =>
  editor.request<CodeAction[]>("textDocument/codeAction", { textDocument, range, context: { diagnostics: [], only } });

describe("features over the wire", () => {
  it("mend a mistake, naming the version the edit is for", async () => {
    await open(wrong);
    const fix = (await actions()).find((a) => a.isPreferred);
    const change = fix?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
    expect(change?.textDocument).toEqual({ uri, version: 4 });
    expect(applied(wrong, (change?.edits ?? []) as TextEdit[])).toBe(letterText());
  });

  it("mend a mistake for a client that takes plain changes", async () => {
    await open(wrong, {});
    const fix = (await actions()).find((a) => a.isPreferred);
    expect(applied(wrong, fix?.edit?.changes?.[uri] ?? [])).toBe(letterText());
  });

  it("mend everything on saving", async () => {
    await open(wrong);
    const found = await actions(["source.fixAll"]);
    expect(found.map((a) => a.kind)).toEqual(["source.fixAll.congvan"]);
    const change = found[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
    expect(applied(wrong, change.edits as TextEdit[])).toBe(letterText());
  });

  it("offer nothing where nothing is wrong", async () => {
    await open(letterText());
    expect(await actions(["source.fixAll"])).toEqual([]);
  });

  it("lead to a definition with or without its origin, as the client takes it", async () => {
    const text = letterText();
    const line = text.split("\n").findIndex((l) => l.includes("30/2020"));
    await open(text, { textDocument: { definition: { linkSupport: true } } });
    const [link] = await editor.at<LocationLink[]>("textDocument/definition", uri, { line, character: 30 });
    expect(link?.targetUri).toMatch(/^congvan-document:/);
    expect(link?.originSelectionRange?.start.line).toBe(line);
  });

  it("list the parts of a letter as a tree, or one after the other", async () => {
    await open(letterText(), {
      ...full,
      textDocument: { ...full.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
    const tree = await editor.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });
    const count = (symbols: DocumentSymbol[]): number =>
      symbols.reduce((sum, s) => sum + 1 + count(s.children ?? []), 0);
    expect(tree.every((s) => s.selectionRange)).toBe(true);
    await editor.stop();
    await open(letterText());
    const list = await editor.request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument });
    expect(list.every((s) => s.location.uri === uri)).toBe(true);
    expect(list).toHaveLength(count(tree));
    expect(list.length).toBeGreaterThan(5);
  });

  it("complete, colour, fold and select", async () => {
    const text = letterText({ number: "Số:    /" });
    await open(text);
    const at = { line: 6, character: 8 };
    const context = { triggerKind: 1 };
    const { items } = await editor.at<CompletionList>("textDocument/completion", uri, at, { context });
    expect(items.length).toBeGreaterThan(0);
    const { data } = await editor.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    expect(data.length).toBeGreaterThan(0);
    expect(data.length % 5).toBe(0);
    const folds = await editor.request<FoldingRange[]>("textDocument/foldingRange", { textDocument });
    expect(folds.length).toBeGreaterThan(0);
    const [range] = await editor.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument,
      positions: [at],
    });
    expect(range?.parent).toBeDefined();
    const highlights = await editor.at<unknown[] | null>("textDocument/documentHighlight", uri, at);
    expect(highlights === null || Array.isArray(highlights)).toBe(true);
    expect(await editor.request("textDocument/documentLink", { textDocument })).toEqual([]);
  });

  it("bring a letter into its layout", async () => {
    const loose = letterText().replace("\n\nKính gửi:", "   \n\n\n\nKính gửi:");
    await open(loose);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await editor.request<TextEdit[]>("textDocument/formatting", { textDocument, options });
    const done = applied(loose, edits);
    expect(done).not.toMatch(/ \n|\n\n\n/);
    expect(done.replace(/\s+/g, " ")).toBe(loose.replace(/\s+/g, " "));
  });
});
