import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, extensions, languages, type SymbolInformation, workspace } from "vscode";
import { eventually, fileUri, finding, openLetter, ruleOf } from "./editor.ts";

interface Checked {
  readonly files: number;
  readonly errors: number;
}

suite("Commands", () => {
  test("the extension is there and active once a letter is open", async () => {
    await openLetter("van-ban/112-ubnd-nc.congvan");
    const extension = extensions.getExtension("congvan.congvan");
    assert.ok(extension);
    await eventually(() => extension.isActive, "the extension is active");
  });

  test("checking the workspace reports letters that are not open", async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
    const result = await commands.executeCommand<Checked>("congvan.checkWorkspace");
    assert.equal(result.files, 3);
    assert.ok(result.errors > 0);
    const uri = fileUri("van-ban/45-ra-soat-luu-tru.congvan");
    await eventually(
      () => languages.getDiagnostics(uri).some((d) => ruleOf(d) === "number-label"),
      "findings are shown",
    );
  });

  test("a letter that appears on disk is known to those who cite it", async () => {
    const { document } = await openLetter("van-ban/45-ra-soat-luu-tru.congvan");
    await finding(document, "number-label");
    const model = await workspace.fs.readFile(fileUri("van-ban/112-ubnd-nc.congvan"));
    const added = fileUri("van-ban/113-ubnd-nc.congvan");
    await workspace.fs.writeFile(added, Buffer.from(Buffer.from(model).toString("utf8").replace("112/", "113/")));
    try {
      await eventually(async () => {
        const found = await commands.executeCommand<SymbolInformation[]>(
          "vscode.executeWorkspaceSymbolProvider",
          "113/UBND-NC",
        );
        return found.some(({ location }) => location.uri.path.endsWith("113-ubnd-nc.congvan"));
      }, "the new letter is found");
    } finally {
      await workspace.fs.delete(added);
    }
  });

  test("the server can be restarted, and checks again", async () => {
    const { document } = await openLetter("van-ban/45-ra-soat-luu-tru.congvan");
    await finding(document, "number-label");
    await commands.executeCommand("congvan.restartServer");
    await finding(document, "number-label");
  });
});
