import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../../server/src/core/config.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { suppress } from "../../../server/src/core/suppress.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { span } from "../../../server/src/core/text/span.ts";
import { findsX, options, run, withCheck } from "../../support/own-rule.ts";

describe("comments that silence rules", () => {
  const other = withCheck(findsX.check, { name: "other" });
  const starts = (text: string, asked?: LintOptions) =>
    run(text, [findsX, other], asked).findings.map(
      (f) => `${f.rule.name}@${text.slice(0, f.span.start).split("\n").length}`,
    );

  test("the next line, one rule", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\nx\nx";
    expect(starts(text)).toEqual(["other@2", "finds-x@3", "other@3"]);
  });

  test("the next line, two rules and a reason", () => {
    expect(starts("<!-- congvan-disable-next-line finds-x, other -- mẫu cũ -->\nx")).toEqual([]);
  });

  test("no rule named is every rule", () => {
    expect(starts("<!-- congvan-disable-next-line -->\nx\nx")).toEqual(["finds-x@3", "other@3"]);
  });

  test("the last line, also where what is found has no width", () => {
    const atEnd = withCheck(({ letter, report }) => {
      const end = letter.source.text.length;
      report({ span: span(end, end) });
    });
    expect(run("<!-- congvan-disable-next-line finds-x -->\nabc", [atEnd]).findings).toEqual([]);
  });

  test("from disable to enable", () => {
    const text = "x\n<!-- congvan-disable finds-x -->\nx\n<!-- congvan-enable -->\nx";
    expect(starts(text)).toEqual(["finds-x@1", "other@1", "other@3", "finds-x@5", "other@5"]);
  });

  test("to the end where nothing enables", () => {
    expect(starts("x\n<!-- congvan-disable -->\nx\n\nx")).toEqual(["finds-x@1", "other@1"]);
  });

  test("enabling one of two leaves the other silenced", () => {
    const text = "<!-- congvan-disable finds-x other -->\nx\n<!-- congvan-enable finds-x -->\nx";
    expect(starts(text)).toEqual(["finds-x@4"]);
  });

  test("a comment that silences nothing is reported, unless the office does not want to know", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\ny";
    expect(run(text).findings.map((f) => f.rule.name)).toEqual(["suppression-unused"]);
    expect(run(text, [findsX], options({ "suppression-unused": "off" })).findings).toEqual([]);
    expect(run(text, [findsX], options({ "suppression-unused": "info" })).findings[0]?.severity).toBe("info");
  });

  const told = (text: string, asked?: LintOptions) =>
    run(text, [findsX, other], asked)
      .findings.filter((f) => f.rule.name.startsWith("suppression-"))
      .map((f) => `${f.rule.name} ${text.slice(f.span.start, f.span.end)}`);

  test("of several names the one that silences nothing is reported", () => {
    expect(told("<!-- congvan-disable-next-line finds-x, suppression-unused -- mẫu cũ -->\nx")).toEqual([
      "suppression-unused suppression-unused",
    ]);
    const text = "<!-- congvan-disable finds-x other -->\nx\n<!-- congvan-enable other -->\nx";
    expect(told(text)).toEqual([]);
  });

  test("a name that no rule has is reported with the one that was meant, and not as unused too", () => {
    const text = "<!-- congvan-disable-next-line fnids-x -->\nx";
    const found = run(text).findings.filter((f) => f.rule.name !== "finds-x");
    expect(found.map((f) => [f.rule.name, text.slice(f.span.start, f.span.end)])).toEqual([
      ["suppression-unknown", "fnids-x"],
    ]);
    expect(found[0]?.message.vi).toBe(
      "Không có quy tắc nào tên “fnids-x”, nên chú thích này không tắt được gì. Có phải là “finds-x”?",
    );
    const mended = applyEdits(text, found[0]?.fixes[0]?.edits ?? []);
    expect(told(mended)).toEqual([]);
  });

  test("a name like no other, the reason and enabling comments are no such names", () => {
    expect(told("<!-- congvan-disable qqq -- finds-y -->\nx\n<!-- congvan-enable zzz -->")).toEqual([
      "suppression-unknown qqq",
    ]);
    const [finding] = run("<!-- congvan-disable qqq -->\ny").findings;
    expect(finding?.message.en).toBe("There is no rule called “qqq”, so this comment silences nothing.");
    expect(told("<!-- congvan-disable qqq -->\nx", options({ "suppression-unknown": "off" }))).toEqual([]);
  });

  test.each<[string, (n: number) => string]>([
    ["open comments", (n) => "<!-- congvan-disable finds-x -->x\n".repeat(n)],
    [
      "comments opened and closed by other names",
      (n) => "<!-- congvan-disable finds-x -->x\n".repeat(n) + "<!-- congvan-enable other -->\n".repeat(n),
    ],
    ["names in one comment", (n) => `<!-- congvan-disable ${"finds-x ".repeat(n)} -->\n${"x".repeat(n)}`],
    [
      "unknown names",
      (n) => `<!-- congvan-disable ${Array.from({ length: n }, (_, i) => `rule-${i}`).join(" ")} -->\nx`,
    ],
  ])("time grows with the text only: %s", { timeout: 20_000 }, (_, of) => {
    const time = (n: number) => {
      const letter = readLetter(of(n));
      const { findings } = lint(letter, undefined, undefined, [withCheck(findsX.check, { name: "unnamed" })]);
      const found = findings.map((f) => ({ ...f, rule: findsX }));
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        suppress(letter, found, (name) => name === "finds-x");
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Every comment against every finding would take seconds.
    expect(time(20_000)).toBeLessThan(1000);
  });

  test("other comments and misspelt directives silence nothing", () => {
    expect(run("<!-- finds-x -->\nx\n<!-- congvan-disable-everything -->\nx").findings).toHaveLength(2);
  });
});
