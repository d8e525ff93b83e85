import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { type CompletionList, commands, env, Position, type TextEditor, window, workspace } from "vscode";
import { eventually, placeCursor, untitled } from "./editor.ts";

/** Types into the editor in front, as a person does. */
const type = (text: string) => commands.executeCommand("type", { text });

const close = () => commands.executeCommand("workbench.action.revertAndCloseActiveEditor");

async function listOf(text: string): Promise<TextEditor> {
  const editor = await untitled(text);
  const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  placeCursor(editor, last);
  return editor;
}

suite("Writing", () => {
  test("a line wraps, and no suggestion opens inside a word", () => {
    const settings = workspace.getConfiguration("editor", { languageId: "congvan" });
    assert.equal(settings.get("wordWrap"), "on");
    assert.deepEqual(settings.get("quickSuggestions"), { other: "off", comments: "off", strings: "off" });
  });

  test("Enter goes on with a list, and on an empty item ends it", async () => {
    const { document } = await listOf("Kính gửi:\n\n- Sở Nội vụ;");
    await type("\n");
    assert.equal(document.lineAt(3).text, "- ");
    await commands.executeCommand("congvan.enterInList");
    await eventually(() => document.lineAt(3).text === "", "the dash is gone");
    await type("\n");
    assert.equal(document.lineAt(4).text, "");
    await close();
  });

  test("Enter in a list moves the signs, and is undone in one step", async () => {
    const text = "Kính gửi:\n\n- Sở Nội vụ;\n- Sở Y tế.";
    const editor = await listOf(text);
    await commands.executeCommand("congvan.enterInList");
    await eventually(() => editor.document.lineCount === 5, "the next item is there");
    assert.equal(editor.document.getText(), `${text.slice(0, -1)};\n- .`);
    assert.deepEqual(editor.selection.active, new Position(4, 2));
    // One word: the editor undoes what was typed word by word.
    await type("Sở");
    assert.equal(editor.document.lineAt(4).text, "- Sở.");
    await commands.executeCommand("undo");
    await commands.executeCommand("undo");
    assert.equal(editor.document.getText(), text);
    await close();
  });

  test("Enter is Enter where there is no list", async () => {
    const editor = await listOf("Đề nghị các đơn vị thực hiện.");
    await commands.executeCommand("congvan.enterInList");
    assert.equal(editor.document.getText(), "Đề nghị các đơn vị thực hiện.\n");
    await close();
  });

  test("clauses are counted anew by the command, and after a paste that broke their order", async () => {
    const letter = (clauses: string) => `Kính gửi: Sở Nội vụ\n\nĐề nghị:\n\n${clauses}\n\n3. Báo cáo.\n`;
    const right = letter("1. Rà soát.\n\n2. Kiểm tra.");
    const { document } = await listOf(letter("1. Rà soát.\n\n1. Kiểm tra."));
    await eventually(async () => {
      await commands.executeCommand("congvan.renumber");
      return document.getText() === right;
    }, "the clauses are counted");
    const editor = window.activeTextEditor;
    assert.ok(editor);
    placeCursor(editor, document.positionAt(document.getText().indexOf("3. Báo cáo.")));
    await env.clipboard.writeText("2. Lưu trữ.\n\n");
    await commands.executeCommand("editor.action.clipboardPasteAction");
    await eventually(() => document.getText().includes("3. Lưu trữ.\n\n4. Báo cáo."), "the pasted clause is counted");
    await commands.executeCommand("undo");
    assert.match(document.getText(), /2\. Lưu trữ\.\n\n3\. Báo cáo\./);
    await close();
  });

  test("a quotation mark closes itself, a word is a word with its accents", async () => {
    const editor = await listOf("Tổ chức thực hiện ");
    await type("“");
    assert.equal(editor.document.getText(), "Tổ chức thực hiện “”");
    const word = editor.document.getWordRangeAtPosition(new Position(0, 4));
    assert.equal(word && editor.document.getText(word), "chức");
    await close();
  });

  test("a snippet writes the national title and the motto", async () => {
    const { document } = await listOf("");
    await commands.executeCommand("editor.action.insertSnippet", { langId: "congvan", name: "Quốc hiệu và Tiêu ngữ" });
    assert.equal(document.getText(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n");
    await close();
  });

  test("completion knows the motto", async () => {
    const editor = await listOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc");
    const at = editor.selection.active;
    const list = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(
      labels.some((label) => label.startsWith("Độc lập - Tự do - Hạnh phúc")),
      labels.join("; "),
    );
    await close();
  });

  test("formatting sets the parts apart and leaves every word", async () => {
    const text = "Kính gửi: Phòng Kinh tế  \nMời dự họp./.\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n";
    const { document } = await listOf(text);
    await eventually(async () => {
      await commands.executeCommand("editor.action.formatDocument");
      return document.getText() !== text;
    }, "the letter is formatted");
    assert.match(document.getText(), /^Kính gửi: Phòng Kinh tế\n\nMời dự họp\.\/\.\n\nNơi nhận:$/m);
    const words = (letter: string) => letter.match(/\S+/g);
    assert.deepEqual(words(document.getText()), words(text));
    await close();
  });
});
