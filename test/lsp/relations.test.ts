import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  InitializeParams,
  InlayHint,
  Location,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full, type Start } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const ours = letterText({ number: "Số: 845/UBND-VP" });
const citing = (number: string) =>
  letterText({
    number: `Số: ${number}/UBND-VP`,
    basis: "Thực hiện Công văn số 845/UBND-VP ngày 15 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh An Bình.",
  });
/** Everything that VS Code can do about relations. */
const able: InitializeParams["capabilities"] = {
  ...full,
  workspace: {
    ...full.workspace,
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: { ...full.textDocument, rename: { prepareSupport: true } },
};
const commands = { initializationOptions: { commands: ["congvan.showReferences"] } };

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder({ "a.congvan": ours, "dự thảo/b.congvan": citing("850"), "c.congvan": citing("851") });
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

async function start(more: Start = {}): Promise<void> {
  editor = await Editor.start({ capabilities: able, folders: [work.uri], params: commands, ...more });
  await editor.until(() => editor.refreshes > 0);
}
const uri = () => work.uriOf("a.congvan");
const numberAt = { line: 6, character: 6 };
const lenses = (of = uri()) => editor.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: of } });

describe("who cites whom", () => {
  it("is walked from the number line to the letters and on to what they cite", async () => {
    await start();
    await editor.open(uri(), ours);
    const [item] = await editor.at<CallHierarchyItem[]>("textDocument/prepareCallHierarchy", uri(), numberAt);
    expect(item?.name).toBe("Công văn số 845/UBND-VP");
    const incoming = await editor.request<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", { item });
    expect(incoming.map(({ from }) => from.name).sort()).toEqual([
      "Công văn số 850/UBND-VP",
      "Công văn số 851/UBND-VP",
    ]);
    const outgoing = await editor.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", {
      item: incoming[0]?.from,
    });
    expect(outgoing.map(({ to }) => [to.name, to.uri])).toEqual([["Công văn số 845/UBND-VP", item?.uri]]);
  });
});

describe("the lens on the number line", () => {
  it("counts, and holds what the client's command needs", async () => {
    await start();
    await editor.open(uri(), ours);
    const [lens] = await lenses();
    expect(lens?.command).toMatchObject({ title: "2 văn bản dẫn chiếu", command: "congvan.showReferences" });
    const places: Location[] = lens?.command?.arguments?.[2] ?? [];
    expect(places.map((l) => l.range.start.line)).toEqual([16, 16]);
  });

  it("only tells where the client has no such command, and is off where the person wants none", async () => {
    await start({ params: {} });
    await editor.open(uri(), ours);
    expect((await lenses())[0]?.command).toEqual({ title: "2 văn bản dẫn chiếu", command: "" });
    editor.settings = { codeLens: { references: false } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    expect(await lenses()).toEqual([]);
  });

  it("is asked for again when another letter cites this one, and not when nothing is new", async () => {
    await start();
    let calls = 0;
    editor.connection.onRequest("workspace/codeLens/refresh", () => {
      calls++;
      return null;
    });
    await editor.open(uri(), ours);
    const other = work.uriOf("d.congvan");
    await editor.open(other, letterText({ number: "Số: 852/UBND-VP" }));
    await lenses();
    await editor.change(other, 2, { text: letterText({ number: "Số: 852/UBND-VP", subject: "V/v khác" }) });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(calls).toBe(0);
    await editor.change(other, 3, { text: citing("852") });
    await editor.until(() => calls > 0);
    expect((await lenses())[0]?.command?.title).toBe("3 văn bản dẫn chiếu");
  });
});

describe("titles behind citations", () => {
  const text = letterText({ basis: "Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ, đề nghị báo cáo." });
  const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
  const hints = () => editor.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri: uri() }, range });

  it("are shown where the person wants them", async () => {
    await start();
    await editor.open(uri(), text);
    expect(await hints()).toEqual([]);
    editor.settings = { inlayHints: { titles: true } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    expect((await hints()).map(({ label, position }) => [label, position.line])).toEqual([["về công tác văn thư", 16]]);
  });
});

describe("another number for a letter", () => {
  const rename = (newName: string, of = uri(), position = numberAt) =>
    editor.at<WorkspaceEdit>("textDocument/rename", of, position, { newName });
  const changed = ({ documentChanges = [] }: WorkspaceEdit) =>
    (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => ({
      name: decodeURIComponent(textDocument.uri.slice(work.uri.length + 1)),
      version: textDocument.version,
      texts: edits.map((e) => ("newText" in e ? e.newText : "")),
      asks: edits.every((e) => "annotationId" in e),
    }));

  it("changes it in the letter and in all that cite it, open ones as they stand in the editor, after a look", async () => {
    await start();
    await editor.open(uri(), ours);
    const open = work.uriOf("c.congvan");
    await editor.open(open, `\n\n${citing("851")}`, "congvan", 7);
    const prepared = await editor.at<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      uri(),
      numberAt,
    );
    expect(prepared.placeholder).toBe("845/UBND-VP");
    expect(prepared.range).toEqual({ start: { line: 6, character: 4 }, end: { line: 6, character: 15 } });
    const edit = await rename("846");
    expect(changed(edit)).toEqual([
      { name: "a.congvan", version: 1, texts: ["846"], asks: false },
      { name: "c.congvan", version: 7, texts: ["846"], asks: true },
      { name: "dự thảo/b.congvan", version: null, texts: ["846"], asks: true },
    ]);
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
      { label: "Đổi số ở các văn bản dẫn chiếu", needsConfirmation: true },
    ]);
    const moved = (edit.documentChanges as TextDocumentEdit[])[1]?.edits[0];
    expect(moved && "range" in moved && moved.range.start.line).toBe(18);
  });

  it("reads from the disk what is not open, changed behind the editor's back or not", async () => {
    await start();
    await editor.open(uri(), ours);
    await work.write({ "c.congvan": citing("851").replace("Thực hiện", "\nThực hiện") });
    const edit = await rename("846/UBND-NC");
    const [, other] = edit.documentChanges as TextDocumentEdit[];
    expect(other?.edits.map((e) => "range" in e && e.range.start.line)).toEqual([17, 17]);
    expect(changed(edit)[1]?.texts).toEqual(["846", "UBND-NC"]);
  });

  it("is refused with a reason: what is no number, a number that is taken, a document of the built-in set", async () => {
    await start();
    await editor.open(uri(), ours);
    await expect(rename("số mới")).rejects.toThrow(/không phải là số, ký hiệu văn bản/);
    await expect(rename("850")).rejects.toThrow(/“b.congvan”/);
    const decree = letterText();
    const other = work.uriOf("e.congvan");
    await editor.open(other, decree);
    const at = { line: 16, character: 30 };
    await expect(editor.at("textDocument/prepareRename", other, at)).rejects.toThrow(/Chỉ đổi được số của dự thảo/);
    await expect(rename("31/2020/NĐ-CP", other, at)).rejects.toThrow(/Chỉ đổi được số của dự thảo/);
  });

  it("leaves registers alone, and says so once", async () => {
    const row =
      "number,issued,issuer,title\n845/UBND-VP,15/4/2024,Ủy ban nhân dân tỉnh An Bình,Văn thư\n847/UBND-VP,16/4/2024,Ủy ban nhân dân tỉnh An Bình,Khác\n";
    await work.write({ "so.csv": row, "congvan.json": `{ "catalogue": ["so.csv"] }` });
    const said: string[] = [];
    await start();
    editor.connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
      said.push(message);
      return null;
    });
    editor.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      said.push(message);
    });
    await editor.open(uri(), ours);
    await editor.pulled(uri(), () => true);
    const edit = await rename("846");
    expect(changed(edit).map(({ name }) => name)).not.toContain("so.csv");
    await editor.until(() => said.length > 0);
    expect(said).toEqual([expect.stringMatching(/Sổ đăng ký còn ghi số cũ “845\/UBND-VP” \(so.csv:2\)/)]);
    await rename("847");
    await editor.until(() => said.length > 1);
    expect(said[1]).toMatch(/Sổ đăng ký đã có số “847\/UBND-VP” \(so.csv:3\)/);
  });

  it("is plain changes for a client that takes no more", async () => {
    await start({ capabilities: { ...able, workspace: { ...able.workspace, workspaceEdit: {} } } });
    await editor.open(uri(), ours);
    const { changes = {} } = await rename("846");
    expect(Object.keys(changes)).toHaveLength(3);
  });
});
