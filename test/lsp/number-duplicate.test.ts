import { afterEach, beforeEach, expect, it } from "vitest";
import { Editor, type Folder, folder, full, rules } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder();
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const name = "number-duplicate";
const mine = letterText();
const other = letterText({ subject: "V/v tổ chức hội nghị sơ kết" });

it("a letter is told of the other with its number, and that it is gone when it has a number of its own", async () => {
  await work.write({ "khac.congvan": other });
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
  const uri = work.uriOf("a.congvan");
  await editor.open(uri, mine);
  await editor.pulled(uri, () => editor.refreshes > 0);
  const report = await editor.pull(uri);
  expect(rules(report)).toContain(name);
  expect(JSON.stringify(report)).toContain(work.uriOf("khac.congvan"));
  await editor.open(work.uriOf("khac.congvan"), other.replace("12/UBND-VP", "14/UBND-VP"));
  await editor.pulled(uri, (report) => !rules(report).includes(name));
  expect(rules(await editor.pull(uri))).not.toContain(name);
});

it("a letter is not told of itself while its subject is being written", async () => {
  await work.write({ "a.congvan": other });
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
  const uri = work.uriOf("a.congvan");
  await editor.open(uri, mine);
  await editor.pulled(uri, () => editor.refreshes > 0);
  expect(rules(await editor.pull(uri))).not.toContain(name);
});
