import assert from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { type CodeLens, commands, languages, window, workspace } from "vscode";
import { eventually, fileUri, finding, openLetter, ruleOf } from "./editor.ts";

const register = "so-dang-ky/so-van-ban-di.csv";
const draft = "van-ban/du-thao.congvan";
const rows =
  '"Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản\n45/UBND-VP,16/3/2026,Công văn về việc rà soát hồ sơ\n';

const textOf = async (path: string): Promise<string> =>
  Buffer.from(await workspace.fs.readFile(fileUri(path))).toString("utf8");

/** Presses the first button of the question until `holds`. */
const agree = (holds: () => Promise<boolean>, what: string) =>
  eventually(async () => {
    await commands.executeCommand("notification.acceptPrimaryAction");
    return holds();
  }, what);

suite("Numbers", () => {
  suiteSetup(async () => {
    await workspace.fs.writeFile(fileUri(register), Buffer.from(rows));
    const model = await textOf("van-ban/45-ra-soat-luu-tru.congvan");
    const blank = model.replace("Số 45/UBND-VP", "Số:      /UBND-VP");
    await workspace.fs.writeFile(fileUri(draft), Buffer.from(blank));
  });
  suiteTeardown(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
    await workspace.fs.delete(fileUri(draft));
    await workspace.fs.delete(fileUri(register));
  });

  test("a draft gets the next number of the register, after the person has agreed", async () => {
    const { document } = await openLetter(draft);
    await finding(document, "number-blank");
    const lens = await eventually(async () => {
      const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 5);
      return lenses.find(({ command }) => command?.command === "congvan.assignNumber");
    }, "a lens");
    assert.equal(lens.command?.title, "Cấp số");
    const done = commands.executeCommand<string | null>("congvan.assignNumber");
    await agree(async () => /^Số: 46\/UBND-VP$/m.test(document.getText()), "the number is in the draft");
    assert.equal(await done, "46/UBND-VP");
    assert.match(await textOf(register), /\n46\/UBND-VP,16\/3\/2026,"Công văn rà soát, số hóa hồ sơ lưu trữ"\n$/);
    assert.ok(document.isDirty);
  });

  test("undoing the edit offers the row to be taken back", async () => {
    const { document } = await openLetter(draft);
    assert.match(document.getText(), /^Số: 46\/UBND-VP$/m);
    await commands.executeCommand("undo");
    assert.match(document.getText(), /^Số: {6}\/UBND-VP$/m);
    await agree(async () => (await textOf(register)) === rows, "the row is gone");
  });

  test("a letter that has a number gets no other", async () => {
    const { document } = await openLetter("van-ban/112-ubnd-nc.congvan");
    const before = document.getText();
    assert.equal(await commands.executeCommand("congvan.assignNumber"), null);
    assert.equal(document.getText(), before);
    await commands.executeCommand("notifications.clearAll");
  });
});

suite("Overview and walkthrough", () => {
  test("the view opens, is filtered, and refreshed", async () => {
    await commands.executeCommand("congvan.overview.focus");
    await commands.executeCommand("congvan.filterOverview", "ra soat");
    await commands.executeCommand("congvan.filterOverview", "");
    await commands.executeCommand("congvan.refreshOverview");
  });

  test("the example opens as a draft of its own, with mistakes to mend", async () => {
    await commands.executeCommand("congvan.openExample");
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, "congvan");
    await finding(document, "number-label");
    await eventually(
      () => languages.getDiagnostics(document.uri).some((d) => ruleOf(d) === "motto-wording"),
      "a second finding",
    );
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
