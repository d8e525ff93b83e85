import { describe, expect, it } from "vitest";
import { commands } from "../../../server/src/cli/commands.ts";
import { failures, printable, reasonOf } from "../../../server/src/cli/failures.ts";
import { commandHelp, programHelp } from "../../../server/src/cli/help.ts";
import { progress } from "../../../server/src/cli/progress.ts";
import { localeOf, wantsColour } from "../../../server/src/cli/terminal.ts";
import { fakeTerminal } from "./fake-terminal.ts";

describe("language", () => {
  it.each([
    [undefined, {}, "vi"],
    [undefined, { LANG: "en_US.UTF-8" }, "en"],
    [undefined, { LANG: "C.UTF-8" }, "vi"],
    [undefined, { LANG: "en_GB", LC_ALL: "vi_VN" }, "vi"],
    [undefined, { LC_ALL: "", LC_MESSAGES: "en", LANG: "vi" }, "en"],
    ["en", { LANG: "vi_VN" }, "en"],
    ["vi", { LANG: "en_US" }, "vi"],
  ] as const)("%s with %j is %s", (asked, env, expected) => {
    expect(localeOf(asked, env)).toBe(expected);
  });
});

describe("colours", () => {
  it.each([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { NO_COLOR: "1" }, true, false],
    [undefined, { NO_COLOR: "" }, true, true],
    [undefined, { TERM: "dumb" }, true, false],
    [undefined, { CI: "1" }, false, false],
    [true, { NO_COLOR: "1" }, false, true],
    [false, {}, true, false],
  ] as const)("asked %s, %j, terminal %s: %s", (asked, env, isTerminal, expected) => {
    expect(wantsColour(asked, env, isTerminal)).toBe(expected);
  });
});

describe("failures", () => {
  it("are one line each, once, in the language asked for", () => {
    const { terminal, written } = fakeTerminal();
    let cleared = 0;
    const failed = failures(terminal, () => cleared++);
    expect(failed.any).toBe(false);
    for (const _ of [1, 2]) failed.add("a\n.congvan", { vi: "hỏng\x1b[31m", en: "broken" });
    expect(written).toEqual({ out: "", err: "congvan: a␊.congvan: hỏng␛[31m\n" });
    expect([failed.any, cleared]).toEqual([true, 1]);
  });

  it("explain what the file system says", () => {
    expect(reasonOf(Object.assign(new Error("x"), { code: "ENOENT" })).vi).toMatch(/không có tệp/);
    expect(reasonOf(Object.assign(new Error("x"), { code: "EWEIRD" })).vi).toMatch(/EWEIRD/);
  });

  it("show no control characters", () => {
    expect(printable("a\tb\u202e\u0085c")).toBe("a␉b\ufffd\ufffdc");
    expect(printable("Ủy ban 😀")).toBe("Ủy ban 😀");
  });
});

describe("progress", () => {
  const what = { vi: "Đang kiểm tra", en: "Checking" };

  it("is shown after half a second, not too often, and wiped away", () => {
    const { terminal, written } = fakeTerminal({ watched: true });
    let time = 0;
    const bar = progress(terminal, () => time);
    bar.show(what, 1, 9);
    bar.clear();
    expect(written.err).toBe("");
    time = 600;
    bar.show(what, 2, 9);
    bar.show(what, 3, 9);
    time = 720;
    bar.show(what, 4, 9);
    bar.clear();
    bar.clear();
    expect(written.err).toBe("\r\x1b[KĐang kiểm tra 2/9\r\x1b[KĐang kiểm tra 4/9\r\x1b[K");
  });

  it("is not shown where nobody watches", () => {
    const { terminal, written } = fakeTerminal();
    let time = 0;
    const bar = progress(terminal, () => time);
    time = 5000;
    bar.show(what, 2, 9);
    expect(written.err).toBe("");
  });
});

describe("help", () => {
  it.each(["vi", "en"] as const)("names every command and option in %s, and nothing this version lacks", (locale) => {
    const all = programHelp(locale);
    for (const [name, command] of Object.entries(commands)) {
      expect(all).toContain(`  ${name}`);
      expect(all).toContain(`  ${command.summary[locale]}
`);
      const own = commandHelp(name, command, locale);
      for (const [option, { help }] of Object.entries(command.options)) {
        expect(own).toContain(` --${option}`);
        expect(own).toContain(`  ${help[locale]}
`);
      }
    }
  });
});
