import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, type TextDocument, window, workspace } from "vscode";
import { eventually, fileUri, openLetter, placeCursor, positionOf } from "./editor.ts";

const close = () => commands.executeCommand("workbench.action.revertAndCloseActiveEditor");

/** What was chosen, so that nothing is asked; the profile of the workspace has no signers. */
const order = {
  type: "cong-van",
  system: "state",
  addressees: ["Các thôn trên địa bàn xã"],
  subject: "rà soát công trình thủy lợi",
};

/** The draft in front, made by a command. */
async function made(command: string, ...args: unknown[]): Promise<TextDocument> {
  const uri = await commands.executeCommand<string>(command, ...args);
  const document = window.activeTextEditor?.document;
  assert.equal(document?.uri.toString(), uri);
  assert.ok(document);
  assert.equal(document.languageId, "congvan");
  assert.ok(document.isUntitled);
  return document;
}

suite("Drafts", () => {
  test("a new document opens with the profile's words, Tab goes to what is left", async () => {
    const document = await made("congvan.newDocument", order);
    const text = document.getText();
    assert.match(text, /^ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n\nSố: {6}\/UBND-VP\nV\/v rà soát công trình thủy lợi\n/);
    assert.match(text, /Kính gửi: Các thôn trên địa bàn xã\n/);
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), "VP");
    await commands.executeCommand("type", { text: "KT" });
    await commands.executeCommand("jumpToNextSnippetPlaceholder");
    await eventually(() => document.getText().includes("- Lưu: VT, KT."), "the filing line names the same unit");
    await commands.executeCommand("leaveSnippet");
    await close();
  });

  test("a reply cites the letter that it answers", async () => {
    const editor = await openLetter("van-ban/112-ubnd-nc.congvan");
    placeCursor(editor, positionOf(editor.document, "112/UBND-NC", 2));
    const draft = await made("congvan.replyTo");
    assert.match(draft.getText(), /Phúc đáp Công văn số 112\/UBND-NC ngày \d\d tháng \d{1,2} năm \d{4} của /);
    await commands.executeCommand("leaveSnippet");
    await close();
  });

  test("a profile is added to the configuration, comments kept, and taken away again", async () => {
    const config = fileUri("congvan.json");
    const before = await workspace.fs.readFile(config);
    try {
      const organ = { name: "Đảng ủy xã An Phú", symbol: "ĐU" };
      assert.ok(await commands.executeCommand<boolean>("congvan.createProfile", { organ, ask: false }));
      const after = Buffer.from(await workspace.fs.readFile(config)).toString("utf8");
      assert.ok(after.includes('"Đảng ủy xã An Phú": {'));
      assert.ok(after.startsWith("{\n  // Văn phòng"));
      assert.equal(await commands.executeCommand<boolean>("congvan.createProfile", { organ, ask: false }), false);
      await close();
    } finally {
      await workspace.fs.writeFile(config, before);
    }
  });
});
