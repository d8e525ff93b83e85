import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hover, Location, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { Editor, type Folder, folder, full, rules, type Start } from "./support/client.ts";
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

const start = async (options: Start = {}) => {
  editor = await Editor.start({ capabilities: full, folders: [work.uri], ...options });
};
const watched = (...changes: readonly [uri: string, type: 1 | 2 | 3][]) =>
  editor.notify("workspace/didChangeWatchedFiles", { changes: changes.map(([uri, type]) => ({ uri, type })) });

/** A letter that cites the one with this number. */
const citing = (number: string, date = "15/4/2024") =>
  letterText({
    number: "Số: 77/UBND-NC",
    placeAndDate: "An Bình, ngày 20 tháng 5 năm 2024",
    basis: `Thực hiện Công văn số ${number} ngày ${date} của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.`,
  });
const line = (text: string, part: string) => {
  const at = text.indexOf(part);
  const line = text.slice(0, at).split("\n").length - 1;
  return { line, character: at - text.lastIndexOf("\n", at - 1) - 1 };
};
const unknown = "citation-unknown";

describe("the letters of a workspace", () => {
  it("are found from the letters that cite them, open or not", async () => {
    await work.write({ "thư mục/đã gửi.congvan": letterText() });
    await start();
    const text = citing("12/UBND-VP");
    const uri = work.uriOf("b.congvan");
    await editor.open(uri, text);
    await editor.pulled(uri, () => editor.refreshes > 0);
    const place = line(text, "12/UBND-VP");
    const [found] = await editor.at<Location[]>("textDocument/definition", uri, place);
    expect(decodeURIComponent(found?.uri ?? "")).toBe(decodeURIComponent(work.uriOf("thư mục/đã gửi.congvan")));
    expect(found?.range.start.line).toBe(6);
    const hover = await editor.at<Hover | null>("textDocument/hover", uri, place);
    expect(JSON.stringify(hover?.contents)).toContain("tăng cường công tác văn thư");
  });

  it("are known only after the folder has been read: no citation looks unknown before", async () => {
    await work.write({ "a.congvan": letterText() });
    await start();
    const uri = work.uriOf("b.congvan");
    await editor.open(uri, citing("12/UBND-VP"));
    let seen: string[] = rules(await editor.pull(uri));
    expect(seen).not.toContain(unknown);
    await editor.until(() => editor.refreshes > 0);
    seen = rules(await editor.pull(uri));
    expect(seen).not.toContain(unknown);
    await editor.open(work.uriOf("c.congvan"), citing("13/UBND-VP"));
    expect(rules(await editor.pull(work.uriOf("c.congvan")))).toContain(unknown);
  });

  it("tell who cites them", async () => {
    await work.write({
      "a.congvan": letterText(),
      "b.congvan": citing("12/UBND-VP"),
      "c.congvan": citing("12/UBND-VP"),
    });
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, letterText());
    await editor.pulled(uri, () => editor.refreshes > 0);
    const context = { includeDeclaration: false };
    const found = await editor.at<Location[]>("textDocument/references", uri, { line: 6, character: 6 }, { context });
    expect(found.map((l) => l.uri).sort()).toEqual([work.uriOf("b.congvan"), work.uriOf("c.congvan")]);
  });

  it("may cite each other in a circle", async () => {
    const a = letterText({
      basis: "Thực hiện Công văn số 77/UBND-NC ngày 20/5/2024 của Ủy ban nhân dân tỉnh An Bình.",
    });
    await work.write({ "a.congvan": a, "b.congvan": citing("12/UBND-VP") });
    await start();
    const uri = work.uriOf("a.congvan");
    await editor.open(uri, a);
    await editor.pulled(uri, (d) => editor.refreshes > 0 && !rules(d).includes(unknown));
    const [found] = await editor.at<Location[]>("textDocument/definition", uri, line(a, "77/UBND-NC"));
    expect(found?.uri).toBe(work.uriOf("b.congvan"));
  });

  it("count as they stand in the editor while they are open, and as on the disk when closed", async () => {
    await work.write({ "a.congvan": letterText() });
    await start();
    const a = work.uriOf("a.congvan");
    const b = work.uriOf("b.congvan");
    await editor.open(b, citing("99/UBND-VP"));
    await editor.pulled(b, (d) => rules(d).includes(unknown));
    await editor.open(a, letterText({ number: "Số: 99/UBND-VP" }));
    await editor.pulled(b, (d) => !rules(d).includes(unknown));
    await editor.close(a);
    await editor.pulled(b, (d) => rules(d).includes(unknown));
  });

  it("are noticed when they come, change and go", async () => {
    await start();
    const a = work.uriOf("a.congvan");
    const b = work.uriOf("b.congvan");
    await editor.open(b, citing("12/UBND-VP"));
    await editor.pulled(b, (d) => rules(d).includes(unknown));
    await work.write({ "a.congvan": letterText() });
    await watched([a, 1]);
    await editor.pulled(b, (d) => !rules(d).includes(unknown));
    await work.write({ "a.congvan": letterText({ number: "Số: 13/UBND-VP" }) });
    await watched([a, 2]);
    await editor.pulled(b, (d) => rules(d).includes(unknown));
    await work.write({ "a.congvan": letterText() });
    await watched([a, 2]);
    await editor.pulled(b, (d) => !rules(d).includes(unknown));
    work.remove();
    await watched([a, 3]);
    await editor.pulled(b, (d) => rules(d).includes(unknown));
  });

  it("are found by their subject without diacritics", async () => {
    await work.write({ "a.congvan": letterText({ subject: "V/v phòng cháy, chữa cháy rừng" }) });
    await start();
    await editor.until(() => editor.refreshes > 0);
    const found = await editor.request<WorkspaceSymbol[]>("workspace/symbol", { query: "phong chay chua chay rung" });
    expect(found.map((s) => s.location.uri)).toContain(work.uriOf("a.congvan"));
  });

  it("that are no text are told of, and hide none of the others", async () => {
    await work.write({ "a.congvan": new Uint8Array([1, 2, 0, 255, 254]), "b.congvan": letterText() });
    await start();
    const [problem] = await editor.sent(work.uriOf("a.congvan"), (d) => d.length === 1);
    expect(problem).toMatchObject({ severity: 1, source: "congvan" });
    const c = work.uriOf("c.congvan");
    await editor.open(c, citing("12/UBND-VP"));
    await editor.pulled(c, (d) => editor.refreshes > 0 && !rules(d).includes(unknown));
    await work.write({ "a.congvan": letterText({ number: "Số: 1/UBND-VP" }) });
    await watched([work.uriOf("a.congvan"), 2]);
    await editor.sent(work.uriOf("a.congvan"), (d) => d.length === 0);
  });

  it("in several folders know each other, until a folder is taken away", async () => {
    const other = await folder({ "a.congvan": letterText() });
    try {
      await start({ folders: [work.uri, other.uri] });
      const b = work.uriOf("b.congvan");
      await editor.open(b, citing("12/UBND-VP"));
      await editor.pulled(b, (d) => editor.refreshes > 0 && !rules(d).includes(unknown));
      const change = (added: string[], removed: string[]) =>
        editor.notify("workspace/didChangeWorkspaceFolders", {
          event: {
            added: added.map((uri) => ({ uri, name: "x" })),
            removed: removed.map((uri) => ({ uri, name: "x" })),
          },
        });
      await change([], [other.uri]);
      await editor.pulled(b, (d) => rules(d).includes(unknown));
      await change([other.uri], []);
      await editor.pulled(b, (d) => !rules(d).includes(unknown));
    } finally {
      other.remove();
    }
  });

  describe("that are many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 4000 }, (_, i) => [`${i}.congvan`, letterText({ number: `Số: ${i + 1}/UBND-VP` })]),
    );

    it("are read in the background: an open letter is answered for meanwhile", async () => {
      await work.write(many);
      await start();
      const uri = work.uriOf("b.congvan");
      await editor.open(uri, letterText({ number: "Số 7777/UBND-VP" }));
      expect(rules(await editor.pull(uri))).toContain("number-label");
      expect(editor.refreshes).toBe(0);
      await editor.until(() => editor.refreshes > 0);
    });

    it("are read under a progress message, by which the person can end it: then no citation is accused", async () => {
      await work.write(many);
      await start();
      await editor.until(() => editor.progress.some((p) => p.kind === "begin"));
      await editor.notify("window/workDoneProgress/cancel", { token: editor.progress[0]?.token });
      await editor.until(() => editor.progress.some((p) => p.kind === "end"));
      const uri = work.uriOf("b.congvan");
      await editor.open(uri, citing("5555/UBND-VP"));
      expect(rules(await editor.pull(uri))).not.toContain(unknown);
      await editor.request("workspace/executeCommand", { command: "congvan.checkWorkspace" });
      await editor.pulled(uri, (d) => rules(d).includes(unknown));
    });
  });
});
