import { describe, expect, it } from "vitest";
import { congvan, parsed } from "./congvan.ts";
import { citing, right } from "./examples.ts";

const register = (...rows: string[]): string =>
  [
    "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN,,,",
    '"Số, ký hiệu văn bản",Ngày tháng văn bản,Tác giả,Tên loại và trích yếu nội dung văn bản',
    ...rows,
    "",
  ].join("\n");
const row = "88/UBND-KT,03/10/2023,UBND tỉnh Sơn Hà,Công văn về việc rà soát";
const letter = citing("Công văn số 88/UBND-KT ngày 03/10/2023 của UBND tỉnh Sơn Hà");

const { run, write } = congvan({
  "right.congvan": right,
  "letter.congvan": letter,
  "so.csv": register(row),
  "sorted/in/so.csv": register(row),
  "sorted/letter.congvan": letter,
  "known/congvan.json": '{ "catalogue": ["registers/*.csv"] }',
  "known/registers/a.csv": "number;issued;issuer;type\n88/UBND-KT;2023-10-04;UBND tỉnh Sơn Hà;Công văn\n",
  "known/letters/letter.congvan": letter,
});

const citation = async (...args: string[]) => {
  const result = await run(["parse", ...args]);
  const [first] = parsed(result).citations;
  return { ...result, outcome: first.outcome, document: first.document };
};
const rulesOf = async (...args: string[]) => {
  const result = await run(["check", "--format", "json", ...args]);
  const { files } = parsed(result) as { files: { path: string; diagnostics: { rule: string }[] }[] };
  return { ...result, found: files.map((f) => [f.path, ...f.diagnostics.map((d) => d.rule)]) };
};

describe("a register named on the command line", () => {
  it("makes its documents known", async () => {
    expect(await citation("letter.congvan")).toMatchObject({ outcome: "unknown", document: null });
    expect(await citation("letter.congvan", "--catalogue", "so.csv")).toMatchObject({
      status: 0,
      err: "",
      outcome: "in-force",
      document: { number: "88/UBND-KT", issued: "2023-10-03", from: "register" },
    });
    expect((await rulesOf("letter.congvan")).found).toEqual([["letter.congvan", "citation-unknown"]]);
    expect((await rulesOf("letter.congvan", "--catalogue", "so.csv")).found).toEqual([["letter.congvan"]]);
  });

  it("that is not there is one line and exit status 2, though nothing cites", async () => {
    for (const name of ["letter.congvan", "right.congvan"]) {
      const { status, err } = await rulesOf(name, "--catalogue", "none.csv", "--catalogue", "so.csv");
      expect(status).toBe(2);
      expect(err).toMatch(/^congvan: none\.csv: [^\n]+\n$/);
    }
  });

  it("of which nothing can be used fails too, a single bad row does not", async () => {
    write("strange.csv", "màu,cỡ\nđỏ,12\n");
    const strange = await rulesOf("right.congvan", "--catalogue", "strange.csv");
    expect(strange.status).toBe(2);
    expect(strange.err).toMatch(/^congvan: strange\.csv:1:1: [^\n]+\n$/);
    write("rows.csv", register(row, "89/UBND-KT,33/10/2023,UBND tỉnh Sơn Hà,Công văn"));
    const rows = await rulesOf("letter.congvan", "--catalogue", "rows.csv");
    expect([rows.status, rows.found]).toEqual([0, [["letter.congvan"]]]);
    expect(rows.err).toMatch(/^congvan: rows\.csv:4:12: [^\n]+\n$/);
  });

  it("with many bad rows does not flood", async () => {
    write("many.csv", register(row, ...Array.from({ length: 100 }, (_, i) => `${i}/X-Y,99/99/2023,Sở A,Công văn`)));
    const { err } = await rulesOf("letter.congvan", "--catalogue", "many.csv");
    expect(err.trimEnd().split("\n")).toHaveLength(21);
    expect(err).toMatch(/congvan: many\.csv: và 80 chỗ khác\n$/);
  });
});

describe("the workspace", () => {
  it("of folders that are checked: registers found by their headings", async () => {
    expect((await rulesOf("sorted")).found).toEqual([["sorted/letter.congvan"]]);
  });

  it("is the folder of congvan.json, with the registers it names", async () => {
    expect((await rulesOf("known/letters/letter.congvan")).found).toEqual([
      ["known/letters/letter.congvan", "citation-contradicted"],
    ]);
  });

  it("holds letters, those too that are not checked themselves", async () => {
    write("office/congvan.json", "{}");
    write("office/sent/a.congvan", right);
    write("office/drafts/b.congvan", citing("Công văn số 125/UBND-VP ngày 12/10/2023 của UBND tỉnh Sơn Hà"));
    expect(await citation("office/drafts/b.congvan")).toMatchObject({
      outcome: "in-force",
      document: { number: "125/UBND-VP", title: "chuẩn bị kỳ họp cuối năm", from: "workspace" },
    });
  });

  it("is not where a configuration lies that was named on the command line", async () => {
    write("else/congvan.json", "{}");
    write("else/so.csv", register(row));
    expect((await rulesOf("letter.congvan", "--config", "else/congvan.json")).found).toEqual([
      ["letter.congvan", "citation-unknown"],
    ]);
  });

  it("an entry of congvan.json that cannot be used is told once", async () => {
    write("lost/congvan.json", '{ "catalogue": ["no/*.csv", "gone.csv"] }');
    for (const name of ["a", "b"]) write(`lost/${name}.congvan`, letter);
    const { status, err, found } = await rulesOf("lost");
    expect([status, found.length]).toEqual([2, 2]);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^congvan: lost\/congvan\.json: no\/\*\.csv: /),
      expect.stringMatching(/^congvan: lost\/congvan\.json: gone\.csv: /),
    ]);
  });
});

describe("the national set", () => {
  it("is there without any file", async () => {
    write("decree.congvan", citing("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"));
    expect(await citation("decree.congvan")).toMatchObject({
      outcome: "in-force",
      document: { type: "Nghị định", number: "30/2020/NĐ-CP", issued: "2020-03-05", from: "national" },
    });
  });
});
