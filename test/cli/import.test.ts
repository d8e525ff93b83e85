import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cell, p, row, table, wordFile, wordParts } from "../unit/import/word-file.ts";
import { congvan } from "./congvan.ts";

const letter = wordFile(
  table(row(cell(p("ỦY BAN NHÂN DÂN"), p("Số: 5/UBND")), cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))) +
    p("Kính gửi: Sở Nội vụ"),
);
const changed = wordFile(p("<w:ins><w:r><w:t>Một.</w:t></w:r></w:ins>"));
const draft = "ỦY BAN NHÂN DÂN\n\nSố: 5/UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Sở Nội vụ\n";

const { run, read } = congvan({
  "a.docx": letter,
  "b.docx": changed,
  "macro.docx": zipSync({ ...wordParts(""), "word/vbaProject.bin": new Uint8Array(3) }),
  "old.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  "scan.pdf": "%PDF-1.7",
  "taken.congvan": "của người khác\n",
  "folder/2026/c.docx": changed,
  "folder/D.DOCX": changed,
  "folder/~$c.docx": "khóa của Word",
});

describe("congvan import", () => {
  test("writes a draft, or prints it", async () => {
    expect(await run(["import", "a.docx", "-o", "a.congvan"])).toEqual({ status: 0, out: "a.congvan\n", err: "" });
    expect(read("a.congvan")).toBe(draft);
    expect(await run(["import", "a.docx", "-o", "-"])).toEqual({ status: 0, out: draft, err: "" });
    expect(await run(["import", "-", "-o", "-"], { input: letter })).toEqual({ status: 0, out: draft, err: "" });
  });

  test("says what somebody should know, and stays well", async () => {
    const { status, out, err } = await run(["import", "b.docx", "-o", "-", "--locale", "en"]);
    expect([status, out]).toEqual([0, "Một.\n"]);
    expect(err).toBe("congvan: b.docx: The file has 1 tracked changes: the draft is as if all were accepted.\n");
  });

  test("never writes over a file unless told to", async () => {
    const refused = await run(["import", "b.docx", "-o", "taken.congvan"]);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.err).toMatch(/^congvan: taken\.congvan: đã có tệp này; thêm --force/);
    expect(read("taken.congvan")).toBe("của người khác\n");
    expect((await run(["import", "b.docx", "-o", "taken.congvan", "--force"])).status).toBe(0);
    expect(read("taken.congvan")).toBe("Một.\n");
  });

  test("brings a folder in, whose folders it keeps", async () => {
    const { status, out } = await run(["import", "folder", "a.docx", "-o", "out"]);
    expect([status, out.split("\n").sort()]).toEqual([0, ["", "out/2026/c.congvan", "out/D.congvan", "out/a.congvan"]]);
    expect(read("out/2026/c.congvan")).toBe("Một.\n");
    const again = await run(["import", "folder", "a.docx", "-o", "out"]);
    expect([again.status, again.err.match(/đã có tệp này/g)?.length]).toEqual([2, 3]);
  });

  test.each([
    ["old.doc", /định dạng cũ/],
    ["scan.pdf", /OCR/],
    ["macro.docx", /macro/],
    ["missing.docx", /không có tệp/],
  ])("refuses %s with one line, and writes nothing", async (file, reason) => {
    const { status, out, err } = await run(["import", file, "-o", "new.congvan"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd()).toMatch(reason);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(() => read("new.congvan")).toThrow();
  });

  test.each([
    [["import"], /\.docx/],
    [["import", "a.docx"], /-o/],
    [["import", "a.docx", "b.docx", "-o", "-"], /thư mục/],
  ])("%j is no command", async (args, reason) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toMatch(reason);
  });
});
