import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, window, workspace } from "vscode";
import { readLetter } from "../../../server/src/core/read.ts";
import { standardOf } from "../../../server/src/core/standards/choose.ts";
import { docxOf } from "../../../server/src/export/docx/docx.ts";
import { sheetOf } from "../../../server/src/export/sheet/build.ts";
import { fileUri } from "./editor.ts";

suite("A Word letter", () => {
  test("opens as a draft without a file; what is none changes nothing", async () => {
    const file = fileUri("van-ban/nhap.docx");
    const model = await workspace.fs.readFile(fileUri("van-ban/112-ubnd-nc.congvan"));
    const letter = readLetter(Buffer.from(model).toString("utf8"));
    await workspace.fs.writeFile(file, await docxOf(sheetOf(letter, standardOf(letter))));
    try {
      const address = await commands.executeCommand<string>("congvan.importWord", file);
      const document = window.activeTextEditor?.document;
      assert.equal(document?.uri.toString(), address);
      assert.equal(document?.languageId, "congvan");
      assert.equal(document?.isUntitled, true);
      assert.match(document?.getText() ?? "", /^Số: 112\/UBND-NC$/m);

      await workspace.fs.writeFile(file, Buffer.from("không phải tệp Word"));
      assert.equal(await commands.executeCommand("congvan.importWord", file), null);
      assert.equal(window.activeTextEditor?.document, document);
    } finally {
      await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await workspace.fs.delete(file);
    }
  });
});
