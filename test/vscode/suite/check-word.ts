import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, languages, Uri, window, workspace } from "vscode";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import { mutated, wordMutations } from "../../unit/formatting/word-mutations.ts";
import { eventually, fileUri, finding, ruleOf } from "./editor.ts";

/** The Word file of a letter of the workspace, with another left margin where that is asked for. */
async function wordFile(withMargin: boolean): Promise<Uint8Array> {
  const bytes = await workspace.fs.readFile(fileUri("van-ban/112-ubnd-nc.congvan"));
  const letter = readLetter(Buffer.from(bytes).toString("utf8"));
  const word = await docxOf(sheetOf(letter, standardOf(letter)));
  const margin = wordMutations.find((m) => m.name === "another margin");
  assert.ok(margin);
  return withMargin ? mutated(word, margin) : word;
}

suite("A Word file", () => {
  test("is shown as a read-only letter with its findings, and follows the file", async () => {
    const file = fileUri("van-ban/112-ubnd-nc.docx");
    await workspace.fs.writeFile(file, await wordFile(true));
    try {
      const address = await commands.executeCommand<string>("congvan.checkWord", file);
      const document = window.activeTextEditor?.document;
      assert.equal(document?.uri.toString(), address);
      assert.equal(document?.languageId, "congvan");
      assert.equal(Uri.parse(address).scheme, "congvan-word");
      assert.match(document?.getText() ?? "", /Số: 112\/UBND-NC/);
      assert.ok(document);
      const found = await finding(document, "page-margins");
      assert.match(found.message, /20 mm/);
      assert.equal(found.range.start.line, 0);

      await workspace.fs.writeFile(file, await wordFile(false));
      await eventually(
        () => !languages.getDiagnostics(document.uri).some((d) => ruleOf(d) === "page-margins"),
        "the mended file has the finding no more",
      );
    } finally {
      await commands.executeCommand("workbench.action.closeAllEditors");
      await workspace.fs.delete(file);
    }
  });

  test("that is none says so in the page", async () => {
    const file = fileUri("van-ban/hong.docx");
    await workspace.fs.writeFile(file, Buffer.from("không phải tệp Word"));
    try {
      await commands.executeCommand("congvan.checkWord", file);
      assert.match(window.activeTextEditor?.document.getText() ?? "", /Word/);
      assert.deepEqual(languages.getDiagnostics(window.activeTextEditor?.document.uri ?? file), []);
    } finally {
      await commands.executeCommand("workbench.action.closeAllEditors");
      await workspace.fs.delete(file);
    }
  });
});
