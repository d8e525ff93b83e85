import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OverviewAnswer, OverviewParams } from "../../server/src/lsp/protocol.ts";
import { Editor, type Folder, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const head = "Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản\n";
const year = new Date().getFullYear();
const register = `${head}45/UBND-VP;04/3/${year};Công văn a\n46/UBND-KT;05/3/${year};Công văn b\nxx;05/3/${year};Công văn c\n`;

let editor: Editor;
let work: Folder;
let changes: number;
beforeEach(async () => {
  work = await folder({
    "10.congvan": letterText({ number: "Số: 10/UBND-VP", placeAndDate: "An Bình, ngày 10 tháng 4 năm 2024" }),
    "9.congvan": letterText({ number: "Số 9/UBND-VP", placeAndDate: "An Bình, ngày 09 tháng 4 năm 2024" }),
    "du-thao-2.congvan": letterText({ number: "Số:      /UBND-VP", subject: "V/v trồng cây" }),
    "du-thao-10.congvan": letterText({ number: "Số:      /UBND-VP" }),
    "congvan.json": `{ "organ": { "name": "Ủy ban nhân dân tỉnh An Bình" } }`,
    "so-di.csv": register,
  });
  editor = await Editor.start({ capabilities: full, folders: [work.uri] });
  changes = 0;
  editor.connection.onNotification("congvan/overviewChanged", () => {
    changes++;
  });
  await editor.until(() => editor.refreshes > 0);
});
afterEach(async () => {
  await editor.stop();
  work.remove();
});

const ask = (params: OverviewParams = {}) => editor.request<OverviewAnswer>("congvan/overview", params);
const names = ({ letters }: OverviewAnswer) => letters.map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1));

describe("the overview", () => {
  it("counts letters without and with a number, and tells of the registers", async () => {
    expect(await ask()).toEqual({
      complete: true,
      drafts: 2,
      numbered: 2,
      matching: 0,
      letters: [],
      registers: [{ uri: work.uriOf("so-di.csv"), rows: 2, year, greatest: "46/UBND-KT", problems: 1 }],
    });
  });

  it("gives letters with number, date, subject and findings, a page at a time, in order", async () => {
    const all = await ask({ group: "numbered", count: 10 });
    expect(all.letters[0]).toEqual({
      uri: work.uriOf("10.congvan"),
      number: "10/UBND-VP",
      date: "2024-04-10",
      subject: "tăng cường công tác văn thư",
      counts: { errors: 0, warnings: 0, infos: expect.any(Number) },
    });
    expect(all.letters[1]?.counts.errors).toBeGreaterThan(0);
    expect(names(all)).toEqual(["10.congvan", "9.congvan"]);
    expect(names(await ask({ group: "numbered", count: 10, order: "name" }))).toEqual(["9.congvan", "10.congvan"]);
    expect(names(await ask({ group: "numbered", count: 1, from: 1, order: "number" }))).toEqual(["9.congvan"]);
    const drafts = await ask({ group: "drafts", count: 10 });
    expect(drafts.letters.map(({ number, subject }) => [number, subject])).toEqual([
      [null, "trồng cây"],
      [null, "tăng cường công tác văn thư"],
    ]);
    expect(drafts).toMatchObject({ matching: 2 });
  });

  it("finds letters by words typed without diacritics", async () => {
    expect(names(await ask({ group: "numbered", count: 10, filter: "tang cuong 9/UBND" }))).toEqual(["9.congvan"]);
    expect(await ask({ group: "numbered", count: 10, filter: "khong co" })).toMatchObject({ matching: 0, letters: [] });
    expect(names(await ask({ group: "drafts", count: 10, filter: "thao-10" }))).toEqual(["du-thao-10.congvan"]);
  });

  it("says when it is out of date, to those who have asked, and counts what stands in the editor", async () => {
    const uri = work.uriOf("du-thao-2.congvan");
    await editor.open(uri, letterText({ number: "Số:      /UBND-VP" }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(changes).toBe(0);
    await ask();
    await editor.change(uri, 2, { text: letterText({ number: "Số: 11/UBND-VP" }) });
    await editor.until(() => changes > 0);
    expect(await ask()).toMatchObject({ drafts: 1, numbered: 3 });
    const before = changes;
    await work.write({ "moi.congvan": letterText({ number: "Số:   /UBND-VP" }) });
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: work.uriOf("moi.congvan"), type: 1 }] });
    await editor.until(() => changes > before);
    expect(await ask()).toMatchObject({ drafts: 2, numbered: 3 });
  });
});
