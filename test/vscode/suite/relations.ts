import assert from "node:assert/strict";
import { suite, test } from "mocha";
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  ConfigurationTarget,
  commands,
  type InlayHint,
  Range,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { eventually, fileUri, finding, openLetter, positionOf } from "./editor.ts";

const citing = "van-ban/45-ra-soat-luu-tru.congvan";
const cited = "van-ban/112-ubnd-nc.congvan";
const register = "so-dang-ky/van-ban-den.csv";

suite("Relations", () => {
  test("the hierarchy leads from a letter to who cites it, and on to what that cites", async () => {
    const { document } = await openLetter(cited);
    const [item] = await eventually(
      async () =>
        commands.executeCommand<CallHierarchyItem[]>(
          "vscode.prepareCallHierarchy",
          document.uri,
          positionOf(document, "112/UBND-NC", 2),
        ),
      "an item for the letter",
    );
    assert.match(item?.name ?? "", /112\/UBND-NC/);
    const incoming = await eventually(async () => {
      const calls = await commands.executeCommand<CallHierarchyIncomingCall[]>("vscode.provideIncomingCalls", item);
      return calls.length > 0 ? calls : null;
    }, "who cites the letter");
    assert.ok(incoming.some(({ from }) => from.uri.path.endsWith("45-ra-soat-luu-tru.congvan")));
    const outgoing = await commands.executeCommand<CallHierarchyOutgoingCall[]>(
      "vscode.provideOutgoingCalls",
      incoming[0]?.from,
    );
    assert.ok(outgoing.some(({ to }) => to.name.includes("30/2020/NĐ-CP")));
  });

  test("the number line tells how many letters cite it, and shows where", async () => {
    const { document } = await openLetter(cited);
    const lens = await eventually(async () => {
      const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 5);
      return lenses.find(({ command }) => command?.title === "1 văn bản dẫn chiếu");
    }, "a lens");
    const { command } = lens;
    assert.equal(command?.command, "congvan.showReferences");
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await commands.executeCommand("closeReferenceSearch");
  });

  test("a letter's number is changed in the letters that cite it", async () => {
    const { document } = await openLetter(cited);
    const at = positionOf(document, "112/UBND-NC", 2);
    const edit = await eventually(
      async () =>
        commands.executeCommand<WorkspaceEdit>(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          at,
          "1120/UBND-NC",
        ),
      "the edits",
    );
    const changed = edit.entries().map(([uri, edits]) => [uri.path.split("/").at(-1), edits.map((e) => e.newText)]);
    assert.deepEqual(changed, [
      ["112-ubnd-nc.congvan", ["1120"]],
      ["45-ra-soat-luu-tru.congvan", ["1120"]],
    ]);
  });

  test("a number of the built-in set cannot be changed, and the reason is said", async () => {
    const { document } = await openLetter(citing);
    await finding(document, "number-label");
    const at = positionOf(document, "30/2020/NĐ-CP", 2);
    await assert.rejects(
      async () => commands.executeCommand("vscode.prepareRename", document.uri, at),
      /Chỉ đổi được số của dự thảo/,
    );
  });

  test("titles stand behind citations where the person wants them", async () => {
    const { document } = await openLetter(citing);
    await finding(document, "number-label");
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = () => commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = workspace.getConfiguration("congvan");
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) =>
      edit.insert(positionOf(document, "Với nội dung trên"), "Theo Nghị định số 30/2020/NĐ-CP của Chính phủ, "),
    );
    await settings.update("inlayHints.titles", true, ConfigurationTarget.Global);
    try {
      const [hint] = await eventually(async () => {
        const found = await hints();
        return found.length > 0 ? found : null;
      }, "a hint");
      assert.equal(hint?.label, "về công tác văn thư");
    } finally {
      await settings.update("inlayHints.titles", undefined, ConfigurationTarget.Global);
      await commands.executeCommand("workbench.action.files.revert");
    }
  });

  test("a document nobody knows is written into a register, after the person has agreed", async () => {
    const { document } = await openLetter(citing);
    await finding(document, "number-label");
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const before = await workspace.fs.readFile(fileUri(register));
    await editor.edit((edit) =>
      edit.insert(
        positionOf(document, "Với nội dung trên"),
        "Theo Công văn số 91/STC-QLNS ngày 05/3/2026 của Sở Tài chính, ",
      ),
    );
    try {
      const { range } = await finding(document, "citation-unknown");
      const actions = await commands.executeCommand<CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        range,
      );
      const add = actions.find(({ command }) => command?.command === "congvan.addToRegister");
      assert.ok(add?.command, actions.map(({ title }) => title).join("; "));
      const done = commands.executeCommand(add.command.command, ...(add.command.arguments ?? []));
      await eventually(async () => {
        await commands.executeCommand("notification.acceptPrimaryAction");
        const text = Buffer.from(await workspace.fs.readFile(fileUri(register))).toString("utf8");
        return text.includes("91/STC-QLNS");
      }, "the row is written");
      await done;
      const now = Buffer.from(await workspace.fs.readFile(fileUri(register))).toString("utf8");
      assert.ok(now.startsWith(Buffer.from(before).toString("utf8").trimEnd()), "what was there stays");
      await eventually(async () => {
        const left = await commands.executeCommand<CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          range,
        );
        return !left.some(({ command }) => command?.command === "congvan.addToRegister");
      }, "the document is known");
    } finally {
      await workspace.fs.writeFile(fileUri(register), before);
      await commands.executeCommand("workbench.action.files.revert");
    }
  });
});
