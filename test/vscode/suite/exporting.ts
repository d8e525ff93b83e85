import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, type Uri, workspace } from "vscode";
import { fileUri, openLetter } from "./editor.ts";

suite("Exporting", () => {
  for (const [command, begins] of [
    ["congvan.exportDocx", "PK"],
    ["congvan.exportHtml", "<!DOCTYPE html>"],
  ] as const)
    test(`${command} writes the file of the letter in front`, async () => {
      const { document } = await openLetter("van-ban/112-ubnd-nc.congvan");
      const target = fileUri(`van-ban/${command}.out`);
      try {
        const written = await commands.executeCommand<Uri>(command, document.uri, target);
        assert.equal(written.toString(), target.toString());
        const text = Buffer.from(await workspace.fs.readFile(target)).toString("latin1");
        assert.ok(text.startsWith(begins));
      } finally {
        await workspace.fs.delete(target);
      }
    });
});
