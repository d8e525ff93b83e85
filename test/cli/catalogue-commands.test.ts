import { describe, expect, it } from "vitest";
import { congvan, parsed } from "./congvan.ts";
import { right } from "./examples.ts";

const headings = "number;issued;issuer;type;title;effective;expired;replaced_by;file\n";
const { run, read, write } = congvan({
  "office/congvan.json": '{ "catalogue": ["so/*.csv"] }',
  "office/so/di.csv": `${headings}88/UBND-KT;2023-10-04;UBND tỉnh Sơn Hà;Công văn;rà soát, "đất";;;;tep/88.pdf\n89/UBND-KT;2023-10-05;UBND tỉnh Sơn Hà;Công văn;mời họp;;;;\n`,
  "office/thu/a.congvan": right,
  "faults/a.tsv": `${headings}1/QĐ-UBND;2023-10-04;UBND tỉnh Sơn Hà;Quyết định;x;2023-10-10;2023-10-09;;\n2/QĐ-UBND;2023-10-04;UBND tỉnh Sơn Hà;Quyết định;y;2023-10-01;;;\n`,
  "faults/b.tsv": `${headings}2/QĐ-UBND;2023-10-06;UBND tỉnh Sơn Hà;Quyết định;y;;;;\n3/QĐ-UBND;99/99/2023;UBND tỉnh Sơn Hà;Quyết định;z;;;;\n`,
  "clean/a.tsv": `${headings}1/QĐ-UBND;2023-10-04;UBND tỉnh Sơn Hà;Quyết định;x;2023-10-01;;;\n`,
  "empty/letter.txt": "",
});
const catalogue = (...args: string[]) => run(["catalogue", ...args]);
const config = ["--config", "office/congvan.json"];

describe("catalogue", () => {
  it("alone prints its commands and fails; asked for help it does not", async () => {
    const alone = await catalogue();
    expect([alone.status, alone.out]).toEqual([2, ""]);
    for (const name of ["search", "import", "export", "check"]) expect(alone.err).toContain(`  ${name} `);
    const help = await catalogue("--help");
    expect([help.status, help.out, help.err]).toEqual([0, alone.err, ""]);
    const inner = await catalogue("export", "--help", "--locale", "en");
    expect(inner.out).toMatch(/^congvan catalogue export: write all .*\n\nUsage: congvan catalogue export \[-o FILE\]/);
    expect(inner.out).toContain("-o, --output FILE");
  });

  it("says what was probably meant", async () => {
    const { status, err } = await catalogue("serch");
    expect([status, err.split("\n").length]).toEqual([2, 2]);
    expect(err).toContain("“catalogue search”");
  });
});

describe("catalogue search", () => {
  it("finds in the built-in list, forgiving diacritics and mistakes", async () => {
    const { status, out, err } = await catalogue("search", "nghi", "dnh", "30", "van", "thu");
    expect([status, err]).toEqual([0, ""]);
    const [headings, first] = out.split("\n");
    expect(headings).toMatch(/^Văn bản +Ngày +Cơ quan +Trích yếu +Hiệu lực +Nguồn$/);
    expect(first).toMatch(/^Nghị định 30\/2020\/NĐ-CP +05\/03\/2020 +Chính phủ +Về công tác văn thư/);
  });

  it("finds letters and registers of the folder it runs in, and says where they are", async () => {
    const { out } = await catalogue("search", "88 ubnd", ...config);
    expect(out.split("\n")[1]).toMatch(/^Công văn 88\/UBND-KT +04\/10\/2023 .* office\/so\/di\.csv:2:1$/);
    const letter = await catalogue("search", "chuan bi ky hop cuoi nam", "--format", "json");
    expect(parsed(letter)).toMatchObject({
      version: 1,
      query: "chuan bi ky hop cuoi nam",
      documents: [
        { from: "workspace", number: "125/UBND-VP", place: expect.stringMatching(/^office\/thu\/a\.congvan:\d+:\d+$/) },
      ],
    });
  });

  it("gives no more than asked for; nothing found is 1", async () => {
    const { documents } = parsed(await catalogue("search", "luat dat dai", "--format", "json", "--limit", "3"));
    expect(documents.map((d: { number: string }) => d.number)).toHaveLength(3);
    const none = await catalogue("search", "zzzzqx");
    expect([none.status, none.out]).toEqual([1, ""]);
    expect(parsed(await catalogue("search", "zzzzqx", "--format", "json")).documents).toEqual([]);
    expect((await catalogue("search")).status).toBe(2);
    expect((await catalogue("search", "a", "--limit", "x")).status).toBe(2);
  });

  it("names a register or server that cannot be used, and shows what the others have", async () => {
    const lost = await catalogue(
      "search",
      "30/2020",
      "--catalogue",
      "none.csv",
      "--catalogue",
      "postgres:NO_SUCH_VARIABLE",
    );
    expect(lost.status).toBe(2);
    expect(lost.out).toContain("30/2020/NĐ-CP");
    expect(lost.err).toMatch(/^congvan: none\.csv: [^\n]+\ncongvan: postgres:NO_SUCH_VARIABLE: [^\n]+\n$/);
  });

  it("takes no connection string, and never repeats one", async () => {
    const secret = "postgres://u:geheim@db/x";
    for (const args of [
      ["search", "a", "--catalogue", secret],
      ["import", "clean/a.tsv", "--to", secret],
    ]) {
      const { status, out, err } = await catalogue(...args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).not.toContain("geheim");
    }
  });
});

describe("catalogue export", () => {
  it("writes CSV to standard output", async () => {
    const { status, out, err } = await catalogue("export", "--from", "register", ...config);
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\r\n")).toEqual([
      "\ufefftype,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,file",
      'Công văn,88/UBND-KT,2023-10-04,UBND tỉnh Sơn Hà,"rà soát, ""đất""",,,,,,office/so/tep/88.pdf',
      "Công văn,89/UBND-KT,2023-10-05,UBND tỉnh Sơn Hà,mời họp,,,,,,",
      "",
    ]);
  });

  it("writes what it has of every source, each document once", async () => {
    const { out } = await catalogue("export", ...config);
    expect(out.split("\r\n").length).toBeGreaterThan(5300);
    for (const number of ["125/UBND-VP", "88/UBND-KT", "30/2020/NĐ-CP"])
      expect(out.split("\r\n").filter((line) => line.split(",")[1] === number)).toHaveLength(1);
  });

  it("overwrites only when told to, and takes no other form", async () => {
    write("out/a.csv", "mine");
    const refused = await catalogue("export", "--from", "register", ...config, "-o", "out/a.csv");
    expect([refused.status, read("out/a.csv")]).toEqual([2, "mine"]);
    expect((await catalogue("export", "--from", "register", ...config, "-o", "out/a.csv", "--force")).status).toBe(0);
    expect(read("out/a.csv")).toContain("../office/so/tep/88.pdf");
    expect((await catalogue("export", "-o", "out/a.ods")).status).toBe(2);
    expect((await catalogue("export", "--from", "register", ...config, "-o", "nowhere/a.csv")).status).toBe(2);
  });
});

describe("catalogue import", () => {
  it("turns one form into the other and back", async () => {
    const row = '88/UBND-KT;2023-10-04;UBND tỉnh Sơn Hà;Công văn;"rà soát, ""đất""";;;;https://sonha.example/88';
    write("t/a.tsv", `${headings}${row}\n`);
    const steps = ["t/a.tsv", "t/a.xlsx", "t/b.json", "t/c.csv"];
    for (const [n, to] of steps.slice(1).entries())
      expect(await catalogue("import", steps[n] ?? "", "-o", to)).toEqual({ status: 0, out: "", err: "" });
    expect(read("t/c.csv").split("\r\n")).toEqual([
      "\ufefftype,number,issued,issuer,title,effective,expired,replaced_by,amended_by,aliases,file",
      'Công văn,88/UBND-KT,2023-10-04,UBND tỉnh Sơn Hà,"rà soát, ""đất""",,,,,,https://sonha.example/88',
      "",
    ]);
  });

  it("tells what it cannot read and does the rest", async () => {
    const { status, err } = await catalogue("import", "none.csv", "faults/b.tsv", "-o", "t/d.json");
    expect(status).toBe(2);
    expect(err).toMatch(/^congvan: none\.csv: [^\n]+\ncongvan: faults\/b\.tsv:3:11: [^\n]+\n$/);
    expect(read("t/d.json")).toContain("3/QĐ-UBND");
  });

  it("needs one aim, and files", async () => {
    for (const args of [
      ["a.csv"],
      ["a.csv", "-o", "b.csv", "--to", "postgres:X"],
      ["-o", "b.csv"],
      ["a.csv", "--to", "x"],
    ])
      expect((await catalogue("import", ...args)).status).toBe(2);
  });

  it("without the variable of the connection string says which it is", async () => {
    const { status, err } = await catalogue("import", "clean/a.tsv", "--to", "postgres:NO_SUCH_VARIABLE");
    expect(status).toBe(2);
    expect(err).toMatch(/^congvan: postgres:NO_SUCH_VARIABLE: [^\n]+\n$/);
  });
});

describe("catalogue check", () => {
  it("reports rows, dates, and what two registers say otherwise, with their places", async () => {
    const { status, out } = await catalogue("check", "faults/a.tsv", "faults/b.tsv");
    expect(status).toBe(1);
    const lines = out.trimEnd().split("\n");
    expect(
      lines.map((line) =>
        line
          .replace(/: [^:]*$/, "")
          .split(": ")
          .slice(0, 2)
          .join(" "),
      ),
    ).toEqual([
      "faults/a.tsv:2:1 cảnh báo catalogue-dates",
      "faults/a.tsv:3:1 lưu ý catalogue-dates",
      "faults/b.tsv:2:1 cảnh báo catalogue-contradiction",
      "faults/b.tsv:3:11 cảnh báo catalogue-row",
      expect.stringMatching(/^\d cảnh báo, \d lưu ý trong 4 văn bản của 2 sổ/),
    ]);
    expect(lines[2]).toContain("(faults/a.tsv:3:1)");
  });

  it("finds the registers of the folder by itself; infos alone are no failure", async () => {
    write("twice/so.csv", read("office/so/di.csv"));
    const { status, out } = await catalogue("check", ...config);
    expect(status).toBe(0);
    expect(out).toMatch(/(?:^|\n)twice\/so\.csv:2:1: lưu ý catalogue-duplicate: [^\n]+ \(office\/so\/di\.csv:2:1\)\n/);
    expect(out).toMatch(/\n0 cảnh báo, \d+ lưu ý trong \d+ văn bản của \d+ sổ\.\n$/);
    const clean = await catalogue("check", "clean/a.tsv");
    expect([clean.status, clean.out.split("\n").length]).toEqual([0, 3]);
    const quiet = await catalogue("check", "clean/a.tsv", "--quiet");
    expect([quiet.status, quiet.out.split("\n").length]).toEqual([0, 2]);
  });

  it("as JSON and for GitHub", async () => {
    const report = parsed(await catalogue("check", "faults/a.tsv", "--format", "json"));
    expect(report).toMatchObject({
      version: 1,
      files: [
        {
          path: "faults/a.tsv",
          diagnostics: [
            { rule: "catalogue-dates", severity: "warning", range: { start: { line: 1, character: 0 } } },
            { rule: "catalogue-dates", severity: "info" },
          ],
        },
      ],
      errors: 0,
      warnings: 1,
      infos: 1,
    });
    const { out } = await catalogue("check", "faults/a.tsv", "--format", "github", "--locale", "en");
    expect(out).toMatch(
      /^::warning file=faults\/a\.tsv,line=2,endLine=2,col=1,endColumn=10,title=catalogue-dates::“expired”/,
    );
    expect(out).toContain("\n::notice ");
  });

  it("of a register that is not there is a failure, and hides nothing", async () => {
    const { status, out, err } = await catalogue("check", "none.csv", "faults/a.tsv");
    expect([status, err]).toEqual([2, expect.stringMatching(/^congvan: none\.csv: [^\n]+\n$/)]);
    expect(out).toContain("faults/a.tsv:2:1");
    expect((await run(["catalogue", "check", "empty/letter.txt"])).status).not.toBe(0);
  });
});
