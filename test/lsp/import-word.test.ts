import { afterEach, describe, expect, it } from "vitest";
import { p, wordFile } from "../unit/import/word-file.ts";
import { Editor, type Folder, folder, full } from "./support/client.ts";

let editor: Editor;
let files: Folder;
afterEach(async () => {
  await editor.stop();
  files.remove();
});

const request = "congvan/importWord";

describe("a Word letter as a draft", () => {
  it("is asked of the server, which reads it beside its work", async () => {
    const changed = wordFile(p("<w:ins><w:r><w:t>Kính gửi: Sở Nội vụ</w:t></w:r></w:ins>"));
    files = await folder({ "văn bản.docx": changed, "cũ.docx": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) });
    editor = await Editor.start({ capabilities: full });
    const ask = (uri: string) => editor.connection.sendRequest(request, { uri });
    expect(await ask(files.uriOf("văn bản.docx"))).toEqual({
      text: "Kính gửi: Sở Nội vụ\n",
      notes: [expect.stringContaining("Track Changes")],
    });
    expect(await ask(files.uriOf("cũ.docx"))).toEqual({ failure: expect.stringMatching(/^tệp theo định dạng cũ/) });
    expect(await ask(files.uriOf("không có.docx"))).toEqual({ failure: "không có tệp này" });
    expect(await ask("untitled:a.docx")).toEqual({ failure: expect.stringContaining("không nằm trên ổ đĩa") });
  });
});
