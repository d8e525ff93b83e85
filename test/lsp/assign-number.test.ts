import { existsSync, readdirSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, CodeLens, Position, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readXlsx, writeXlsx } from "../../server/src/formats/xlsx.ts";
import { Editor, type Folder, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const headings = ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký"];
const rows = [
  ["844/UBND-NC", "02/4/2024", "Công văn về việc trực Tết", "Trần Văn Bình"],
  ["845/UBND-VP", "12/4/2024", "Công văn về việc họp giao ban", "Trần Văn Bình"],
  ["31/BC-UBND", "13/4/2024", "Báo cáo công tác tuần", "Trần Văn Bình"],
];
const csv = `\ufeff${[headings, ...rows].map((r) => `${r.join(";")}\r\n`).join("")}`;
const config = `{ "organ": { "name": "Ủy ban nhân dân tỉnh An Bình" }, "catalogue": ["so/*"] }`;
const draft = letterText({ number: "Số:      /UBND-VP" });
const dateless = letterText({ number: "Số:      /UBND-VP", placeAndDate: "An Bình, ngày     tháng     năm 2024" });

/** An editor that takes the server's edits, as editors do, and answers its questions. */
class Desk {
  readonly editor: Editor;
  readonly texts = new Map<string, TextDocument>();
  readonly asked: string[] = [];
  readonly said: string[] = [];
  answer: (buttons: readonly string[]) => string | null = ([first]) => first ?? null;
  takes = true;

  constructor(editor: Editor) {
    this.editor = editor;
    const { connection } = editor;
    connection.onRequest("window/showMessageRequest", (p: { message: string; actions?: { title: string }[] }) => {
      if (!p.actions?.length) {
        this.said.push(p.message);
        return null;
      }
      this.asked.push(p.message);
      const title = this.answer(p.actions.map((a) => a.title));
      return title === null ? null : { title };
    });
    connection.onRequest("workspace/applyEdit", async (p: { edit: { documentChanges: DocumentEdit[] } }) => {
      if (!this.takes) return { applied: false };
      for (const { textDocument, edits } of p.edit.documentChanges) {
        const text = this.texts.get(textDocument.uri);
        if (!text || text.version !== textDocument.version) return { applied: false };
        await this.set(textDocument.uri, TextDocument.applyEdits(text, edits));
      }
      return { applied: true };
    });
  }

  async open(uri: string, text: string): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, "congvan", 1, text));
    await this.editor.open(uri, text);
  }

  async set(uri: string, text: string): Promise<void> {
    const version = (this.texts.get(uri)?.version ?? 0) + 1;
    this.texts.set(uri, TextDocument.create(uri, "congvan", version, text));
    await this.editor.change(uri, version, { text });
  }

  textOf = (uri: string): string => this.texts.get(uri)?.getText() ?? "";
  numberOf = (uri: string): string => /^Số:.*$/m.exec(this.textOf(uri))?.[0] ?? "";

  run = <T>(command: string, uri: string) =>
    this.editor.request<T>("workspace/executeCommand", { command, arguments: [uri] });
  assign = (uri: string) => this.run<string | null>("congvan.assignNumber", uri);
  release = (uri: string) => this.run<boolean>("congvan.releaseNumber", uri);
}

interface DocumentEdit {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly edits: TextEdit[];
}

let work: Folder;
const desks: Desk[] = [];
beforeEach(async () => {
  work = await folder({ "a.congvan": draft, "congvan.json": config, "so/so-van-ban-di.csv": csv });
});
afterEach(async () => {
  for (const { editor } of desks.splice(0)) await editor.stop();
  work.remove();
});

async function desk(): Promise<Desk> {
  const editor = await Editor.start({ capabilities: full, folders: [work.uri] });
  const made = new Desk(editor);
  desks.push(made);
  await editor.until(() => editor.refreshes > 0);
  return made;
}

const uri = () => work.uriOf("a.congvan");
const path = (name: string) => fileURLToPath(work.uriOf(name));
const register = () => readFile(path("so/so-van-ban-di.csv"), "utf8");
const sheet = async (name: string) => {
  const book = readXlsx(await readFile(path(name)));
  return "fault" in book ? [] : (book.sheets[0]?.rows.map(({ values }) => values) ?? []);
};
const row846 = "846/UBND-VP;15/4/2024;Công văn tăng cường công tác văn thư;Trần Văn Bình\r\n";

describe("giving a number from a CSV register", () => {
  it("asks once, with all that will be done, writes the row, then the number", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    expect(await d.assign(uri())).toBe("846/UBND-VP");
    expect(d.asked).toEqual([
      "Cấp số 846/UBND-VP, ghi vào sổ “so-van-ban-di.csv”, dòng 5? Số lớn nhất của loại này trong năm là 845/UBND-VP. Ngày văn bản: ngày 15 tháng 4 năm 2024.",
    ]);
    expect(d.numberOf(uri())).toBe("Số: 846/UBND-VP");
    expect(d.textOf(uri())).toBe(draft.replace("Số:      /", "Số: 846/"));
    expect(await register()).toBe(csv + row846);
    expect(readdirSync(path("so"))).toEqual(["so-van-ban-di.csv"]);
    expect(d.said).toEqual([]);
  });

  it("fills in today where the day is blank, and counts within that day's year", async () => {
    const d = await desk();
    await d.open(uri(), dateless);
    const now = new Date();
    expect(await d.assign(uri())).toBe("01/UBND-VP");
    expect(d.asked[0]).toMatch(/Dự thảo đang ghi “ngày tháng năm 2024”|Ngày văn bản/);
    expect(d.textOf(uri())).toMatch(new RegExp(`^An Bình, ngày \\d\\d tháng \\d{1,2} năm ${now.getFullYear()}$`, "m"));
    expect(await register()).toContain(`\r\n01/UBND-VP;`);
  });

  it("writes nothing where the person says no, or closes the question", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    for (const no of ["Không", null]) {
      d.answer = () => no;
      expect(await d.assign(uri())).toBeNull();
    }
    expect(await register()).toBe(csv);
    expect(d.textOf(uri())).toBe(draft);
  });

  it.each([
    ["a number", letterText(), /đã có số: 12\/UBND-VP/],
    ["no number line", letterText({ number: "" }), /chưa có dòng số/],
    ["no symbol", letterText({ number: "Số:      /UBND-…" }), /chưa có ký hiệu/],
    [
      "another year's impossible day",
      letterText({ number: "Số:    /UBND-VP", placeAndDate: "An Bình, ngày 31 tháng 4 năm 2024" }),
      /Không có ngày/,
    ],
  ])("says so where the letter has %s", async (_, text, message) => {
    const d = await desk();
    await d.open(uri(), text);
    expect(await d.assign(uri())).toBeNull();
    await d.editor.until(() => d.said.length > 0);
    expect(d.said).toEqual([expect.stringMatching(message)]);
    expect(await register()).toBe(csv);
  });

  it("says what is missing where there is no register, and where no letter is named", async () => {
    await work.write({ "congvan.json": `{ "catalogue": [] }`, "so/so-van-ban-di.csv": "a;b\n" });
    const d = await desk();
    await d.open(uri(), draft);
    expect(await d.assign(uri())).toBeNull();
    expect(await d.editor.request("workspace/executeCommand", { command: "congvan.assignNumber" })).toBeNull();
    await d.editor.until(() => d.said.length > 1);
    expect(d.said).toEqual([expect.stringMatching(/Chưa biết cấp số từ sổ nào/), expect.stringMatching(/Mở văn bản/)]);
  });

  it("is offered above the blank number line and as a code action", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    const lenses = await d.editor.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: uri() } });
    expect(lenses.map((l) => l.command)).toEqual([
      { title: "Cấp số", command: "congvan.assignNumber", arguments: [uri()] },
    ]);
    const at: Position = { line: 6, character: 5 };
    const actions = await d.editor.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uri() },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(actions.map((a) => a.command?.command)).toContain("congvan.assignNumber");
  });

  it("takes the row back where the editor does not take the number", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    d.takes = false;
    expect(await d.assign(uri())).toBeNull();
    expect(await register()).toBe(csv);
    await d.editor.until(() => d.said.length > 0);
    expect(d.said).toEqual([expect.stringMatching(/đã được lấy lại/)]);
  });

  it("passes over a number that another letter of the folder bears", async () => {
    await work.write({
      "b.congvan": letterText({ number: "Số: 846/UBND-NC" }),
      "c.congvan": letterText({ number: "Số: 846/UBND-VP" }),
    });
    const d = await desk();
    await d.open(uri(), draft);
    expect(await d.assign(uri())).toBe("847/UBND-VP");
  });

  it("refuses while an office program has the register open, and where it is not saved here", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    await work.write({ "so/.~lock.so-van-ban-di.csv#": "," });
    expect(await d.assign(uri())).toBeNull();
    await work.write({ "so/~$so-van-ban-di.csv": "" });
    expect(await d.assign(uri())).toBeNull();
    const { unlink } = await import("node:fs/promises");
    await Promise.all(["so/.~lock.so-van-ban-di.csv#", "so/~$so-van-ban-di.csv"].map((name) => unlink(path(name))));
    await d.editor.open(work.uriOf("so/so-van-ban-di.csv"), `${csv}x`, "csv");
    expect(await d.assign(uri())).toBeNull();
    await d.editor.until(() => d.said.length > 2);
    expect(d.said.map((text) => text.replace(/^Sổ “[^”]+” /, ""))).toEqual([
      expect.stringMatching(/^đang mở trong Excel/),
      expect.stringMatching(/^đang mở trong Excel/),
      expect.stringMatching(/chưa lưu/),
    ]);
    expect(d.textOf(uri())).toBe(draft);
    expect(await register()).toBe(csv);
  });

  it("takes over the lock of a program that has ended", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    await work.write({ "so/.so-van-ban-di.csv.congvan-lock": "gone 0\n" });
    expect(await d.assign(uri())).toBe("846/UBND-VP");
    expect(existsSync(path("so/.so-van-ban-di.csv.congvan-lock"))).toBe(false);
  });
});

describe("a number that is not saved", () => {
  it("is taken back by the command, out of the register and the draft, and is the next one again", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    await d.assign(uri());
    expect(await d.release(uri())).toBe(true);
    expect(await register()).toBe(csv);
    expect(d.textOf(uri())).toBe(draft);
    expect(await d.assign(uri())).toBe("846/UBND-VP");
    expect(await register()).toBe(csv + row846);
  });

  it("is offered to be taken back when the edit is undone", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    await d.assign(uri());
    d.answer = (buttons) => buttons.find((b) => b === "Lấy lại") ?? null;
    await d.set(uri(), draft);
    await d.editor.until(() => d.asked.length > 1 && d.said.length > 0);
    expect(d.asked[1]).toMatch(/Số 846\/UBND-VP không còn trong dự thảo/);
    expect(await register()).toBe(csv);
  });

  it("stays where a later row stands behind it, or the draft has been saved", async () => {
    await work.write({ "b.congvan": draft });
    const d = await desk();
    const other = work.uriOf("b.congvan");
    await d.open(uri(), draft);
    await d.open(other, draft);
    expect([await d.assign(uri()), await d.assign(other)]).toEqual(["846/UBND-VP", "847/UBND-VP"]);
    expect(await d.release(uri())).toBe(false);
    await d.editor.notify("textDocument/didSave", { textDocument: { uri: other } });
    expect(await d.release(other)).toBe(false);
    await d.editor.until(() => d.said.length > 1);
    expect(d.said).toEqual([expect.stringMatching(/đã thay đổi/), expect.stringMatching(/vừa cấp/)]);
    expect(d.numberOf(uri())).toBe("Số: 846/UBND-VP");
    expect((await register()).split("\r\n")).toHaveLength(7);
  });
});

describe("a workbook", () => {
  const name = "so/so-van-ban-di.xlsx";
  beforeEach(async () => {
    work.remove();
    work = await folder({
      "a.congvan": draft,
      "congvan.json": config,
      [name]: writeXlsx([headings, ...rows], "Sổ đi"),
    });
  });

  it("gets its row, and gives it back", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    const { mode } = await stat(path(name));
    expect(await d.assign(uri())).toBe("846/UBND-VP");
    expect(d.asked[0]).toMatch(/sổ “so-van-ban-di.xlsx”, dòng 5\?/);
    const last = ["846/UBND-VP", "15/4/2024", "Công văn tăng cường công tác văn thư", "Trần Văn Bình"];
    expect(await sheet(name)).toEqual([headings, ...rows, last]);
    expect((await stat(path(name))).mode).toBe(mode);
    expect(await d.release(uri())).toBe(true);
    expect(await sheet(name)).toEqual([headings, ...rows]);
  });

  it("that is none is left alone", async () => {
    const d = await desk();
    await d.open(uri(), draft);
    await writeFile(path(name), "PK\u0003\u0004 hỏng");
    expect(await d.assign(uri())).toBeNull();
    expect(d.textOf(uri())).toBe(draft);
  });
});

describe("two clerks at once", () => {
  it.each(["so/so-van-ban-di.csv", "so/so-van-ban-di.xlsx"])(
    "get twenty different numbers from %s",
    async (name) => {
      work.remove();
      const names = Array.from({ length: 20 }, (_, n) => `${n}.congvan`);
      work = await folder({
        "congvan.json": config,
        [name]: name.endsWith("csv") ? csv : writeXlsx([headings, ...rows], "Sổ đi"),
        ...Object.fromEntries(names.map((n) => [n, draft])),
      });
      const both = [await desk(), await desk()];
      const given = await Promise.all(
        names.map(async (n, i) => {
          const d = both[i % 2] as Desk;
          await d.open(work.uriOf(n), draft);
          return d.assign(work.uriOf(n));
        }),
      );
      const wanted = names.map((_, n) => `${846 + n}/UBND-VP`);
      expect([...given].sort()).toEqual(wanted);
      const inDrafts = names.map((n, i) => (both[i % 2] as Desk).numberOf(work.uriOf(n)).slice(4));
      expect(inDrafts).toEqual(given);
      const written = name.endsWith("csv")
        ? (await register()).split("\r\n").map((line) => line.split(";")[0])
        : (await sheet(name)).map(([first]) => first);
      expect(written.filter((n) => /^8(?:4[6-9]|5\d|6[0-5])\/UBND-VP$/.test(n ?? ""))).toEqual(wanted);
    },
    90_000,
  );
});
