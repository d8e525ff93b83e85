import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentFile, withGenerated } from "../../tools/accuracy/document.ts";
import { alarmsOf, type Judged, judge, readJudgements } from "../../tools/accuracy/judgements.ts";
import { lettersFolder, realLetters } from "../../tools/accuracy/letters.ts";
import { readings } from "../../tools/accuracy/readings.ts";
import { tables } from "../../tools/accuracy/tables.ts";

describe("the table of judgements", () => {
  test("is read by letter, rule and line", () => {
    const read = readJudgements("letter\trule\tline\tverdict\tnote\nreal/004\tend-mark-form\t7\tfalse\tdraft\n");
    expect([...read]).toEqual([["real/004 end-mark-form 7", "false"]]);
  });

  test.each(["real/004\tend-mark-form\t7\tmaybe\t", "real/004\tend-mark-form\tlast\ttrue\t"])("%s is no row", (row) => {
    expect(() => readJudgements(`letter\trule\tline\tverdict\tnote\n${row}\n`)).toThrow(/judgements\.tsv:2/);
  });

  test("says which findings nobody has judged, and which are gone", () => {
    const alarm = { letter: "a", line: 1, severity: "error", found: "", context: "", message: "" } as const;
    const result: Judged = judge(
      [
        { ...alarm, rule: "x" },
        { ...alarm, rule: "y" },
      ],
      new Map([
        ["a x 1", "true"],
        ["a z 1", "false"],
      ]),
    );
    expect(result.judged.map(([a, verdict]) => [a.rule, verdict])).toEqual([["x", "true"]]);
    expect(result.unjudged.map((a) => a.rule)).toEqual(["y"]);
    expect(result.stale).toEqual(["a z 1"]);
  });
});

describe.runIf(existsSync(lettersFolder))("letters as found", () => {
  const letters = realLetters();
  const result = judge(alarmsOf(letters), readJudgements());
  const read = readings(letters, false);
  const sum = (of: (r: (typeof read)[number]) => number) => read.reduce((n, r) => n + of(r), 0);

  test("citations are found and read as by hand", () => {
    const f1 = (2 * sum((r) => r.score.hit)) / (sum((r) => r.score.found) + sum((r) => r.score.wanted));
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });

  test("fields are read as by hand", () => {
    expect(sum((r) => r.right) / sum((r) => r.fields)).toBeGreaterThanOrEqual(0.95);
  });

  test("every error and warning has been judged, and no judgement is left over", () => {
    expect(result.unjudged.map((a) => `${a.letter}:${a.line} ${a.rule}`)).toEqual([]);
    expect(result.stale).toEqual([]);
  });

  test("fewer than one false error or warning per five letters", () => {
    expect(result.judged.filter(([, verdict]) => verdict === "false").length).toBeLessThan(letters.length / 5);
  });

  test("docs/ACCURACY.md is up to date (npm run accuracy -- --write)", () => {
    const document = readFileSync(documentFile, "utf8");
    expect(withGenerated(document, tables(letters, result))).toBe(document);
  });
});
