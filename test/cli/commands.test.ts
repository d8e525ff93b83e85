import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { congvan } from "./congvan.ts";
import { right, withoutColon } from "./examples.ts";

const { run, write, read } = congvan({ "right.congvan": right, "wrong.congvan": withoutColon });

describe.concurrent("the program", () => {
  it("tells its version and its help", async () => {
    expect(await run(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
    const help = await run(["--help"]);
    expect([help.status, help.err]).toEqual([0, ""]);
    for (const name of ["check", "parse", "format", "rules", "server"]) expect(help.out).toContain(`  ${name} `);
    expect((await run(["-h", "--locale", "en"])).out).toContain("Usage: congvan COMMAND");
    expect((await run(["check", "--help"])).out).toContain("--max-warnings");
  });

  it("without a command prints its help and fails", async () => {
    expect(await run([])).toMatchObject({ status: 2, out: "", err: expect.stringContaining("check [PATH…]") });
  });

  it.each([
    ["chekc", /“chekc”.*“check”\? \/ .*“check”\?$/],
    ["constructor", /“constructor”/],
    ["--nope", /--nope/],
    ["", /“”/],
  ])("refuses “%s” with one line in both languages", async (command, message) => {
    const { status, out, err } = await run([command, "x"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe.concurrent("rules", () => {
  it("as a table", async () => {
    const { status, out } = await run(["rules"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^quy tắc +nd30 +hd36 +hd05 +cơ sở +bộ quy tắc\n/);
    expect(out).toMatch(
      /^number-label +error +warning +warning +statute +recommended, strict, all\n {4}Trước số văn bản ghi “…”.*\n {4}= Nghị định 30\/2020\/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c\n {4}= Hướng dẫn 36/m,
    );
  });

  it("that presets change say so", async () => {
    const { out } = await run(["rules"]);
    expect(out).toMatch(
      /^citation-unknown +info +info +info +practice +recommended, strict \(warning\), all \(warning\)$/m,
    );
    const { rules } = JSON.parse((await run(["rules", "citation-unknown", "--format", "json"])).out);
    expect(rules.map((r: { name: string }) => r.name)).toEqual(["citation-unknown"]);
    expect(rules[0].presets.strict.nd30).toBe("warning");
  });

  it("by name print their pages", async () => {
    const { status, out } = await run(["rules", "number-label", "suppression-unused"]);
    expect(status).toBe(0);
    expect(out.match(/^# .*$/gm)).toEqual(["# number-label", "# suppression-unused"]);
    expect(out).toContain("Phụ lục I, Phần I, Mục II, khoản 3, điểm c");
  });

  it("that do not exist are refused, with the name that was meant", async () => {
    const { status, out, err } = await run(["rules", "number-lable"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^congvan: .*“number-lable”.*“number-label”\? \/ .*“number-label”\?\n$/);
  });

  it("as JSON", async () => {
    const { rules } = JSON.parse((await run(["rules", "--format", "json"])).out);
    expect(rules.find((r: { name: string }) => r.name === "number-label")).toEqual({
      name: "number-label",
      severity: { nd30: "error", hd36: "warning", hd05: "warning" },
      basis: "statute",
      source: {
        nd30: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c",
        hd36: "Hướng dẫn 36-HD/VPTW, Phần II, mục 1.3",
        hd05: "Hướng dẫn 05-HD/VPTW, Phần II, mục I.3.2",
      },
      message: { vi: expect.stringContaining("{wanted}"), en: expect.stringContaining("{wanted}") },
      component: "number",
      why: { vi: expect.stringContaining("“Số:”"), en: expect.stringContaining("colon") },
      holds: { from: null, until: null },
      fixes: ["safe"],
      presets: {
        recommended: { nd30: "error", hd36: "warning", hd05: "warning" },
        strict: { nd30: "error", hd36: "warning", hd05: "warning" },
        all: { nd30: "error", hd36: "warning", hd05: "warning" },
      },
    });
  });
});

describe("format", () => {
  const loose = right.replace("Nơi nhận:", "\n\nNơi nhận:   ");

  it("prints one letter in canonical layout", async () => {
    write("loose.congvan", loose);
    const { status, out } = await run(["format", "loose.congvan"]);
    expect([status, out]).toEqual([0, right]);
    expect(read("loose.congvan")).toBe(loose);
    expect((await run(["format", "-"], { input: loose })).out).toBe(right);
  });

  it("--check names the letters that differ", async () => {
    write("many/a.congvan", right);
    write("many/b.congvan", loose);
    expect(await run(["format", "--check", "many"])).toEqual({ status: 1, out: "many/b.congvan\n", err: "" });
    expect(await run(["format", "--check", "many/a.congvan"])).toEqual({ status: 0, out: "", err: "" });
    expect(read("many/b.congvan")).toBe(loose);
  });

  it("--write writes them", async () => {
    write("written/a.congvan", right);
    write("written/b.congvan", loose);
    expect(await run(["format", "--write", "written"])).toEqual({ status: 0, out: "written/b.congvan\n", err: "" });
    expect([read("written/a.congvan"), read("written/b.congvan")]).toEqual([right, right]);
    expect(await run(["format", "--write", "written"])).toEqual({ status: 0, out: "", err: "" });
  });

  it("refuses what makes no sense", async () => {
    for (const args of [
      ["--check", "--write"],
      ["right.congvan", "wrong.congvan"],
    ])
      expect(await run(["format", ...args])).toMatchObject({ status: 2, out: "" });
    expect(await run(["format", "nowhere.congvan"])).toMatchObject({ status: 2, out: "" });
  });
});
