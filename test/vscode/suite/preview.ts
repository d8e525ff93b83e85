import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import { commands, type Tab, TabInputWebview, window } from "vscode";
import { eventually, openLetter, untitled } from "./editor.ts";

interface Seen {
  readonly uri: string;
  readonly version: number;
  readonly pages: number;
}

/** What the page says it shows: the pages have gone to it and come to be seen. */
const seen = () => commands.executeCommand<Seen | undefined>("congvan.openPreview");

const panels = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("congvan.preview"));

suite("The preview", () => {
  teardown(async () => {
    await window.tabGroups.close(panels());
  });

  test("shows the letter's pages beside it, and leaves the cursor in the text", async () => {
    const { document } = await openLetter("van-ban/45-ra-soat-luu-tru.congvan");
    const shown = await seen();
    assert.deepEqual(shown, { uri: document.uri.toString(), version: document.version, pages: 1 });
    assert.equal(panels().length, 1);
    assert.match(panels()[0]?.label ?? "", /45-ra-soat-luu-tru\.congvan$/);
    assert.equal(window.activeTextEditor?.document, document);
  });

  test("keeps pace with what is typed", async () => {
    const editor = await untitled("QUYẾT ĐỊNH\nVề việc thử\n\nCác đơn vị thực hiện.\n");
    assert.equal((await seen())?.pages, 1);
    const { document } = editor;
    const many = "\n\nCác đơn vị báo cáo kết quả thực hiện.".repeat(120);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), many));
    const after = await eventually(async () => {
      const shown = await seen();
      return shown?.version === document.version ? shown : undefined;
    }, "the pages of the new version are seen");
    assert.ok(after.pages > 2, `${after.pages} pages`);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("follows the letter in front, in the same panel", async () => {
    await openLetter("van-ban/45-ra-soat-luu-tru.congvan");
    await seen();
    const { document } = await openLetter("van-ban/112-ubnd-nc.congvan");
    await eventually(
      () => /112-ubnd-nc\.congvan$/.test(panels()[0]?.label ?? ""),
      "the panel's title is the other letter's",
    );
    assert.equal((await seen())?.uri, document.uri.toString());
    assert.equal(panels().length, 1);
  });
});
