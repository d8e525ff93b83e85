import { chmodSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { congvan, parsed } from "./congvan.ts";
import { citing, right, withoutColon } from "./examples.ts";

const { run, start, at, read, write } = congvan({
  "right.congvan": right,
  "wrong.congvan": withoutColon,
  "folder/b.congvan": withoutColon,
  "folder/a.congvan": right,
  "folder/deep/c.congvan": right,
  "folder/notes.txt": "không phải công văn",
  "folder/node_modules/x/d.congvan": withoutColon,
  "folder/.git/e.congvan": withoutColon,
  "empty/readme.txt": "",
  "bad/binary.congvan": Buffer.of(0x50, 0x4b, 3, 4, 0, 0, 0xff),
  "bad/tcvn3.congvan": Buffer.of(0x4b, 0xdd, 0x6e, 0x68, 0x20, 0xb8),
  "bad/right.congvan": withoutColon,
  "utf16/le.congvan": Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(withoutColon, "utf16le")]),
  "bom.congvan": `\ufeff${withoutColon}`,
});

const json = async (...args: string[]) => {
  const result = await run(["check", "--format", "json", ...args]);
  return { ...result, report: parsed(result) };
};
const paths = (report: { files: { path: string }[] }) => report.files.map((f) => f.path);

describe.concurrent("exit status", () => {
  it("0 where nothing is wrong", async () => {
    const { status, out, err } = await run(["check", "right.congvan"]);
    expect({ status, out, err }).toEqual({ status: 0, out: "Đã kiểm tra 1 văn bản, không thấy lỗi.\n", err: "" });
  });

  it("1 for an error", async () => {
    const { status, out } = await run(["check", "wrong.congvan"]);
    expect(status).toBe(1);
    expect(out).toMatch(/^wrong\.congvan:4:1: lỗi number-label: /);
    expect(out).toContain("\n4 | Số 125/UBND-VP\n  | ^^ Sửa thành “Số:” (--fix)\n");
  });

  it("warnings count only beyond --max-warnings", async () => {
    write("warn/congvan.json", '{ "rules": { "number-label": "warning" } }');
    write("warn/a.congvan", withoutColon);
    expect((await run(["check", "warn"])).status).toBe(0);
    expect((await run(["check", "warn", "--max-warnings", "1"])).status).toBe(0);
    expect((await run(["check", "warn", "--max-warnings", "0"])).status).toBe(1);
    expect((await run(["check", "warn", "--max-warnings", "0", "--quiet"])).status).toBe(1);
  });

  it("2 for what cannot be read, and the others are checked all the same", async () => {
    const { status, report, err } = await json("bad", "missing.congvan", "right.congvan");
    expect(status).toBe(2);
    expect(paths(report)).toEqual(["bad/right.congvan", "right.congvan"]);
    expect(report.errors).toBe(1);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([
      expect.stringMatching(/^congvan: missing\.congvan: không có tệp/),
      expect.stringMatching(/^congvan: bad\/binary\.congvan: tệp nhị phân/),
      expect.stringMatching(/^congvan: bad\/tcvn3\.congvan: không phải UTF-8/),
    ]);
  });

  it("2 for a wrong option, and nothing is done", async () => {
    for (const args of [["--fx"], ["--format", "xml"], ["--max-warnings", "many"], ["--config"]]) {
      const { status, out, err } = await run(["check", "wrong.congvan", ...args]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^congvan: [^\n]+ \/ [^\n]+\n$/);
    }
  });
});

describe.concurrent("what is checked", () => {
  it("letters below folders by name, without those of tools", async () => {
    const { report } = await json("folder");
    expect(paths(report)).toEqual(["folder/a.congvan", "folder/b.congvan", "folder/deep/c.congvan"]);
  });

  it("files as given, whatever their names, each once", async () => {
    const { report } = await json("./folder/notes.txt", "right.congvan", "right.congvan", at("right.congvan"));
    expect(paths(report)).toEqual(["./folder/notes.txt", "right.congvan"]);
  });

  it("nothing below an empty folder", async () => {
    expect(await json("empty")).toMatchObject({ status: 0, report: { files: [], errors: 0 } });
  });

  it("links to letters, but no cycles", async () => {
    mkdirSync(at("links"));
    symlinkSync(at("right.congvan"), at("links/right.congvan"));
    symlinkSync(at("links"), at("links/again"));
    expect(paths((await json("links")).report)).toEqual(["links/right.congvan"]);
  });

  it("standard input", async () => {
    const anonymous = await run(["check", "-"], { input: withoutColon });
    expect(anonymous.status).toBe(1);
    expect(anonymous.out).toMatch(/^<stdin>:4:1: /);
    const named = await run(["check", "-", "--stdin-filename", "warn2/x.congvan", "--format", "json"], {
      input: withoutColon,
    });
    expect(JSON.parse(named.out).files[0].path).toBe("warn2/x.congvan");
  });

  it("standard input that comes late and in pieces, a pipe that does not wait too", async () => {
    const child = start(["check", "-", "--format", "json"]);
    const out: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    const ended = new Promise((done) => child.on("close", done));
    const big = right.replace("Để chuẩn bị", `${"Nội dung. ".repeat(20_000)}\nĐể chuẩn bị`);
    for (const part of [big.slice(0, 1000), big.slice(1000, 150_000), big.slice(150_000)]) {
      await new Promise((done) => setTimeout(done, 100));
      child.stdin.write(part);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(JSON.parse(`${Buffer.concat(out)}`).files).toHaveLength(1);
  });

  it("UTF-16, and a byte order mark is no column", async () => {
    const { report } = await json("utf16", "bom.congvan", "wrong.congvan");
    const [utf16, bom, plain] = report.files;
    expect(utf16.diagnostics).toEqual(plain.diagnostics);
    expect(bom.diagnostics).toEqual(plain.diagnostics);
  });
});

describe.concurrent("reports", () => {
  it("json", async () => {
    const { report } = await json("wrong.congvan");
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: "wrong.congvan",
          standard: "nd30",
          type: "cong-van",
          diagnostics: [
            {
              rule: "number-label",
              severity: "error",
              message: expect.stringContaining("“Số:”"),
              range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } },
              source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c",
              fix: {
                title: "Sửa thành “Số:”",
                safe: true,
                edits: [
                  { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, newText: "Số:" },
                ],
              },
            },
          ],
        },
      ],
      errors: 1,
      warnings: 0,
      infos: 0,
    });
  });

  it("sarif and github", async () => {
    const sarif = await run(["check", "wrong.congvan", "--format=sarif"]);
    expect(sarif.status).toBe(1);
    expect(JSON.parse(sarif.out).runs[0].results[0].ruleId).toBe("number-label");
    const github = await run(["check", "wrong.congvan", "--format=github"]);
    expect(github.out).toMatch(/^::error file=wrong\.congvan,line=4,endLine=4,col=1,endColumn=3,title=number-label::/);
  });

  it("in English where asked for", async () => {
    const asked = await run(["check", "--locale", "en", "wrong.congvan"]);
    const environment = await run(["check", "wrong.congvan"], { env: { LANG: "en_US.UTF-8" } });
    expect(asked.out).toContain("error number-label: The number");
    expect(environment.out).toBe(asked.out);
  });

  it("have colours only on demand", async () => {
    expect((await run(["check", "wrong.congvan"], { env: { FORCE_COLOR: "", CI: "1" } })).out).not.toContain("\x1b");
    expect((await run(["check", "--color", "wrong.congvan"])).out).toContain("\x1b[31m");
    expect((await run(["check", "--color", "--no-color", "wrong.congvan"])).out).not.toContain("\x1b");
  });

  it("--quiet leaves out all but errors", async () => {
    write("quiet/congvan.json", '{ "rules": { "number-label": "info" } }');
    write("quiet/a.congvan", withoutColon);
    expect((await json("quiet")).report.files[0].diagnostics).toHaveLength(1);
    expect((await json("quiet", "--quiet")).report).toMatchObject({ files: [{ diagnostics: [] }], infos: 0 });
  });

  it("a reader that goes away is no failure", async () => {
    write("flood.congvan", withoutColon.replace("Để chuẩn bị", "Để chuẩn bị ; ".repeat(3000)));
    const child = start(["check", "flood.congvan", "--format", "json"]);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end();
    const status = await new Promise((done) => child.on("exit", done));
    expect([status, err]).toEqual([1, ""]);
  });
});

describe("--fix", () => {
  it("writes what can be fixed safely, once and for all", async () => {
    write("fix/a.congvan", withoutColon);
    chmodSync(at("fix/a.congvan"), 0o640);
    const { status, out } = await run(["check", "--fix", "fix"]);
    expect(status).toBe(0);
    expect(out).toContain("Đã sửa 1 chỗ trong 1 văn bản.");
    expect(read("fix/a.congvan")).toBe(right);
    expect(statSync(at("fix/a.congvan")).mode & 0o777).toBe(0o640);
    const { mtimeMs } = statSync(at("fix/a.congvan"));
    await run(["check", "--fix", "fix"]);
    expect(statSync(at("fix/a.congvan")).mtimeMs).toBe(mtimeMs);
  });

  it("keeps the encoding and writes through a link", async () => {
    const marked = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, "utf16le")]);
    write("fix16/a.congvan", marked(withoutColon));
    symlinkSync(at("fix16/a.congvan"), at("fix16/b.congvan"));
    expect((await run(["check", "--fix", "fix16/b.congvan"])).status).toBe(0);
    expect(Buffer.from(read("fix16/a.congvan"))).toEqual(Buffer.from(`${marked(right)}`));
    expect(statSync(at("fix16/b.congvan")).isFile()).toBe(true);
  });

  it("gives the letter of standard input back, and the report apart", async () => {
    const { status, out, err } = await run(["check", "--fix", "-"], { input: withoutColon });
    expect([status, out]).toEqual([0, right]);
    expect(err).toContain("Đã sửa 1 chỗ");
    expect((await run(["check", "--fix", "-"], { input: right })).out).toBe(right);
  });
});

describe("congvan.json", () => {
  it("the nearest above a letter counts", async () => {
    write("conf/congvan.json", '{ "rules": { "number-label": "off" } }');
    write("conf/a.congvan", withoutColon);
    write("conf/inner/congvan.json", '{ "rules": { "number-label": "warning" } }');
    write("conf/inner/b.congvan", withoutColon);
    write("conf/plain/c.congvan", withoutColon);
    const { report } = await json("conf");
    const found = report.files.map((f: { path: string; diagnostics: { severity: string }[] }) => [
      f.path,
      ...f.diagnostics.map((d) => d.severity),
    ]);
    expect(found).toEqual([["conf/a.congvan"], ["conf/inner/b.congvan", "warning"], ["conf/plain/c.congvan"]]);
    const stdin = await run(["check", "-", "--stdin-filename", "conf/new.congvan"], { input: withoutColon });
    expect(stdin.status).toBe(0);
  });

  it("--config takes its place", async () => {
    write("other.json", '{ "rules": { "number-label": "info" } }');
    expect((await json("conf", "--config", "other.json")).report).toMatchObject({ errors: 0, warnings: 0, infos: 3 });
    const missing = await json("wrong.congvan", "--config", "nowhere.json");
    expect([missing.status, missing.report.errors]).toEqual([2, 1]);
    expect(missing.err).toMatch(/^congvan: nowhere\.json: không có/);
  });

  it("a broken one is told once at its lines, and the defaults apply", async () => {
    write("broken/congvan.json", '{\n  "rulez": {},\n  "standard": "nd31"\n}');
    for (const name of ["a", "b", "deep/c"]) write(`broken/${name}.congvan`, withoutColon);
    const { status, report, err } = await json("broken");
    expect([status, report.errors]).toEqual([2, 3]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^congvan: broken\/congvan\.json:2:3: .*“rules”/),
      expect.stringMatching(/^congvan: broken\/congvan\.json:3:15: .*“nd30”/),
    ]);
  });
});

describe.concurrent("presets and times", () => {
  const custom = citing("Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ");

  it("--preset wins over the configuration, single rules over both", async () => {
    write("preset/congvan.json", '{ "preset": "recommended", "rules": { "number-label": "info" } }');
    write("preset/a.congvan", withoutColon);
    const found = async (...more: string[]) => {
      const { report } = await json("preset", ...more);
      return report.files[0].diagnostics.map((d: { rule: string; severity: string }) => `${d.rule} ${d.severity}`);
    };
    for (const more of [[], ["--preset", "strict"], ["--preset", "all"]])
      expect(await found(...more)).toContain("number-label info");
    expect((await run(["check", "preset", "--preset", "loud"])).status).toBe(2);
  });

  it("a stricter preset finds more", async () => {
    write("custom.congvan", custom);
    const severities = async (...more: string[]) => {
      const { report } = await json("custom.congvan", ...more);
      const label = report.files[0].diagnostics.filter((d: { rule: string }) => d.rule === "citation-label-missing");
      return label.map((d: { severity: string }) => d.severity);
    };
    expect(await severities()).toEqual(["info"]);
    expect(await severities("--preset", "strict")).toEqual(["warning"]);
  });

  it("--timing tells what each rule took, in the report or beside it", async () => {
    const { report } = await json("wrong.congvan", "right.congvan", "--timing");
    const label = report.timing.find((t: { rule: string }) => t.rule === "number-label");
    expect(label).toEqual({
      rule: "number-label",
      milliseconds: expect.any(Number),
      share: expect.any(Number),
      findings: 1,
    });
    const times = report.timing.map((t: { milliseconds: number }) => t.milliseconds);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const shares = report.timing.reduce((sum: number, t: { share: number }) => sum + t.share, 0);
    expect(shares).toBeCloseTo(1, 1);
    const { out, err } = await run(["check", "wrong.congvan", "--timing"]);
    expect(err).toMatch(/\nquy tắc +ms +tỉ lệ +lỗi\n/);
    expect(err).toMatch(/\nnumber-label +\d+\.\d{3} +\d+\.\d % +1\n/);
    expect(out).not.toContain("ms");
    expect((await json("right.congvan")).report).not.toHaveProperty("timing");
  });
});
