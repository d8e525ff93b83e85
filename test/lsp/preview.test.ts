import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PreviewAnswer } from "../../server/src/lsp/protocol.ts";
import { Editor, folder, full } from "./support/client.ts";
import { letterText } from "./support/letters.ts";

const uri = "file:///nowhere/letter.congvan";
const paragraph = "Các cơ quan, đơn vị rà soát, tổ chức thực hiện và kịp thời báo cáo kết quả theo quy định. ".repeat(
  4,
);
const long = letterText({ basis: Array.from({ length: 36 }, (_, n) => `${n + 1}. ${paragraph}`).join("\n\n") });

const textOf = (html: string): string => html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ capabilities: full });
});
afterAll(() => editor.stop());

const ask = (of = uri) => editor.request<PreviewAnswer | null>("congvan/preview", { uri: of });

describe("the pages of a letter", () => {
  it("say what it says, at its version", async () => {
    await editor.open(uri, long, "congvan", 7);
    const answer = await ask();
    expect(answer?.version).toBe(7);
    expect(answer?.pages.length).toBeGreaterThan(4);
    expect(answer?.css).toContain(".page");
    const text = textOf(answer?.pages.map((p) => p.html).join(" ") ?? "");
    for (const said of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/UBND-VP", "36. Các cơ quan", "Trần Văn Bình"])
      expect(text).toContain(said);
  });

  it("know where their lines stand in the text", async () => {
    const last = (await ask())?.pages.at(-1);
    const found = /<text[^>]* data-start="(\d+)" data-end="(\d+)" data-look="signer">/.exec(last?.html ?? "");
    const start = (last?.start ?? 0) + Number(found?.[1]);
    expect(long.slice(start, (last?.start ?? 0) + Number(found?.[2]))).toBe("Trần Văn Bình");
  });

  it("stay the same where nothing has changed, whatever is typed above", async () => {
    const before = await ask();
    const at = { line: 0, character: "ỦY BAN NHÂN DÂN".length };
    await editor.change(uri, 8, { range: { start: at, end: at }, text: " X" });
    const after = await ask();
    expect(after?.version).toBe(8);
    expect(after?.pages[0]?.html).not.toBe(before?.pages[0]?.html);
    expect(after?.pages.slice(1).map((p) => p.html)).toEqual(before?.pages.slice(1).map((p) => p.html));
    expect(after?.pages.slice(1).map((p) => p.start)).toEqual(before?.pages.slice(1).map((p) => p.start + 2));
  });

  it("come within a tenth of a second", async () => {
    const times: number[] = [];
    for (let version = 9; version < 40; version++) {
      await editor.change(uri, version, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: "A",
      });
      const begun = performance.now();
      expect((await ask())?.version).toBe(version);
      times.push(performance.now() - begun);
    }
    const sorted = times.sort((a, b) => a - b);
    if (process.env.TIMES) console.log({ p50: sorted[15], p95: sorted[29] });
    expect(sorted[15]).toBeLessThan(60);
  });

  it("follow the standard of the configuration", async () => {
    const work = await folder({ "congvan.json": `{ "standard": "hd05" }` });
    const letter = work.uriOf("thu.congvan");
    await editor.open(letter, "QUYẾT ĐỊNH\nvề việc thử\n\nCác đơn vị thực hiện.");
    expect(textOf((await ask(letter))?.pages[0]?.html ?? "")).toContain("-----");
    work.remove();
  });

  it("of an empty letter are one empty page, and of no letter none", async () => {
    const empty = "untitled:Untitled-1";
    await editor.open(empty, "");
    expect((await ask(empty))?.pages.map((p) => textOf(p.html).trim())).toEqual([""]);
    expect(await ask("file:///nowhere/other.congvan")).toBeNull();
  });
});
