import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { type CodeAction, commands, DiagnosticSeverity, languages, Range, window, workspace } from "vscode";
import { eventually, fileUri, finding, openLetter, ruleOf, untitled } from "./editor.ts";

const letter = "van-ban/45-ra-soat-luu-tru.congvan";

suite("Findings", () => {
  test("a letter is recognised, and its mistakes are reported with their article", async () => {
    const { document } = await openLetter(letter);
    assert.equal(document.languageId, "congvan");
    const label = await finding(document, "number-label");
    assert.equal(label.severity, DiagnosticSeverity.Error);
    assert.equal(document.getText(label.range), "Số");
    assert.equal(label.source, "congvan");
    const motto = await finding(document, "motto-wording");
    assert.match(document.getText(motto.range), /^Độc lập – Tự do – Hạnh phúc$/);
  });

  test("a letter in order has no errors and no warnings", async () => {
    const state = await openLetter("van-ban/112-ubnd-nc.congvan");
    const party = await openLetter("van-ban/07-dang-uy.congvan");
    // The server answers in order: what it has to say of these two came before the finding of the third.
    const { document } = await openLetter(letter);
    await finding(document, "number-label");
    for (const { uri } of [state.document, party.document]) {
      const found = languages.getDiagnostics(uri).filter((d) => d.severity <= DiagnosticSeverity.Warning);
      assert.deepEqual(
        found.map((d) => d.message),
        [],
      );
    }
  });

  test("a quick fix mends the number", async () => {
    const { document } = await openLetter(letter);
    const { range } = await finding(document, "number-label");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
    );
    const fix = actions.find((action) => action.isPreferred);
    assert.ok(fix?.edit, `a preferred fix among ${actions.map(({ title }) => title).join("; ")}`);
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /^Số: 45\/UBND-VP$/m);
    await eventually(
      () => !languages.getDiagnostics(document.uri).some((d) => ruleOf(d) === "number-label"),
      "the finding is gone",
    );
    await commands.executeCommand("workbench.action.files.revert");
  });

  test("fix all mends what is safe, at once", async () => {
    const { document } = await openLetter(letter);
    await finding(document, "number-label");
    const whole = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      whole,
      "source.fixAll.congvan",
    );
    const [fixAll] = actions;
    assert.ok(fixAll?.edit, "there is a fix for all");
    await workspace.applyEdit(fixAll.edit);
    const text = document.getText();
    assert.match(text, /^Số: 45\/UBND-VP$/m);
    assert.match(text, /^Độc lập - Tự do - Hạnh phúc\*\*$/m);
    assert.match(text, /^- Lưu: VT, VP\.$/m);
    await commands.executeCommand("workbench.action.files.revert");
  });

  test("an untitled draft is checked too", async () => {
    const { document } = await untitled("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n\nSố 45/UBND-VP\nV/v họp giao ban\n");
    await finding(document, "number-label");
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("a mistake in congvan.json is reported at its place", async () => {
    const document = await workspace.openTextDocument(fileUri("congvan.json"));
    assert.equal(document.languageId, "jsonc");
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().lastIndexOf("}")), ',"standard":"nd31"'),
    );
    const broken = await eventually(
      () => languages.getDiagnostics(document.uri).find((d) => d.source === "congvan"),
      "a finding in the configuration",
    );
    assert.match(document.getText(broken.range), /nd31/);
    await commands.executeCommand("workbench.action.files.revert");
  });
});
