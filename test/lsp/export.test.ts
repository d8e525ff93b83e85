import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Word } from "../support/docx.ts";
import { Editor, type Folder, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

interface Exported {
  readonly data: string | null;
  readonly message: string | null;
  readonly errors: number;
}

let editor: Editor;
let work: Folder;
beforeEach(async () => {
  work = await folder({ "a.congvan": letterText(), "note.txt": "" });
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const exported = (uri: string, to: string) => editor.request<Exported | null>("congvan/export", { uri, to });
const textOf = ({ data }: Exported) =>
  new Word(Buffer.from(data ?? "", "base64"))
    .paragraphs()
    .map((p) => p.text)
    .join("\n");

describe("congvan/export", () => {
  it("makes the file of the text that is open, and counts what is left in it", async () => {
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, letterText({ number: "Số 13/UBND-VP" }));
    const result = await exported(uri, "docx");
    expect(result && textOf(result)).toContain("Số 13/UBND-VP");
    expect(result?.errors).toBeGreaterThanOrEqual(1);
  });

  it("makes the file of a letter on the disk, and of a draft that has none", async () => {
    const result = await exported(work.uriOf("a.congvan"), "docx");
    expect(result && textOf(result)).toContain("Số: 12/UBND-VP");
    expect(result?.errors).toBe(0);
    await editor.open("untitled:Untitled-1", letterText());
    const html = await exported("untitled:Untitled-1", "html");
    expect(Buffer.from(html?.data ?? "", "base64").toString()).toMatch(/^<!DOCTYPE html>/);
    const named = await editor.request("congvan/exportName", { uri: "untitled:Untitled-1" });
    expect(named).toEqual({ name: "12-UBND-VP tăng cường công tác văn thư" });
  });

  it("answers that there is no letter", async () => {
    expect(await exported(work.uriOf("gone.congvan"), "docx")).toBeNull();
  });
});
