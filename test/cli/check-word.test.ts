import { describe, expect, it } from "vitest";
import { readLetter } from "../../server/src/core/read.ts";
import { standardOf } from "../../server/src/core/standards/choose.ts";
import { docxOf } from "../../server/src/export/docx/docx.ts";
import { sheetOf } from "../../server/src/export/sheet/build.ts";
import { mutated, wordMutations } from "../unit/formatting/word-mutations.ts";
import { congvan, parsed } from "./congvan.ts";
import { right, withoutColon } from "./examples.ts";

const word = async (text: string): Promise<Uint8Array> => {
  const letter = readLetter(text);
  return await docxOf(sheetOf(letter, standardOf(letter)));
};
const margin = wordMutations.find((m) => m.name === "another margin");
if (!margin) throw new Error("no such change");

const asExported = await word(right);
const { run, read } = congvan({
  "right.docx": asExported,
  "no-colon.docx": await word(withoutColon),
  "margin.docx": mutated(asExported, margin),
  "broken.docx": "không phải tệp Word",
  "draft.congvan": right,
  "folder/inside.docx": mutated(asExported, margin),
  "folder/draft.congvan": right,
});

const json = async (...args: string[]) => {
  const result = await run(["check", "--format", "json", ...args]);
  return { ...result, report: parsed(result) };
};

describe.concurrent("a Word file", () => {
  it("of ours gives nothing", async () => {
    expect(await run(["check", "right.docx"])).toEqual({
      status: 0,
      out: "Đã kiểm tra 1 văn bản, không thấy lỗi.\n",
      err: "",
    });
  });

  it("is judged by its text", async () => {
    const { status, report } = await json("no-colon.docx");
    expect(status).toBe(1);
    expect(report.files).toMatchObject([{ path: "no-colon.docx", standard: "nd30", type: "cong-van" }]);
    expect(report.files[0].diagnostics.map((d: { rule: string }) => d.rule)).toContain("number-label");
  });

  it("is judged by its formatting, at a line of its text", async () => {
    const { status, report } = await json("margin.docx");
    expect(status).toBe(1);
    const [found, ...more] = report.files[0].diagnostics;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: "page-margins",
      severity: "error",
      message: expect.stringContaining("lề trái 20 mm (quy định 30 đến 35 mm)"),
      range: { start: { line: 0, character: 0 } },
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3",
    });
    expect(found).not.toHaveProperty("fix");
    const { out } = await run(["check", "margin.docx"]);
    expect(out).toMatch(/^margin\.docx:1:1: lỗi page-margins: Lề trang chưa đúng: lề trái 20 mm/);
  });

  it("that is none is a failure and hides nothing of the others", async () => {
    const { status, report, err } = await json("broken.docx", "missing.docx", "margin.docx", "draft.congvan");
    expect(status).toBe(2);
    expect(report.files.map((f: { path: string }) => f.path)).toEqual(["margin.docx", "draft.congvan"]);
    expect(err).toMatch(/^congvan: broken\.docx: tệp /m);
    expect(err).toMatch(/^congvan: missing\.docx: không có tệp/m);
  });

  it("in a folder is not looked for", async () => {
    const { report } = await json("folder");
    expect(report.files.map((f: { path: string }) => f.path)).toEqual(["folder/draft.congvan"]);
  });

  it("is never mended, and a draft beside it is", async () => {
    const before = read("margin.docx");
    const { status, err, out } = await run(["check", "--fix", "margin.docx", "draft.congvan"]);
    expect(status).toBe(2);
    expect(err).toContain("congvan: margin.docx: --fix không sửa tệp Word");
    expect(out).toContain("page-margins");
    expect(read("margin.docx")).toBe(before);
  });

  it("comes in from standard input", async () => {
    const { status, out } = await run(["check", "-", "--stdin-filename", "thu.docx"], { input: asExported });
    expect({ status, out }).toEqual({ status: 0, out: "Đã kiểm tra 1 văn bản, không thấy lỗi.\n" });
  });
});
