import { describe, expect, test } from "vitest";
import { defaultOptions } from "../../../server/src/core/config.ts";
import { fixAll, safeEdits } from "../../../server/src/core/fix.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { readLetter } from "../../../server/src/core/read.ts";
import { type Rule, safe, suggest } from "../../../server/src/core/rules/rule.ts";
import { insert, replace } from "../../../server/src/core/text/edit.ts";
import { span } from "../../../server/src/core/text/span.ts";
import { findsX, withCheck } from "../../support/own-rule.ts";

describe("fixing", () => {
  const fixed = (text: string, own: readonly Rule[]) => fixAll(text, defaultOptions, undefined, own);

  test("makes every safe fix and no suggested one", () => {
    const suggests = withCheck(({ report }) => report({ span: span(0, 1) }, {}, suggest(insert(0, "!"))), {
      name: "s",
      component: "text",
    });
    expect(fixed("axbx", [findsX, suggests])).toBe("ayby");
  });

  test("goes on until nothing is left: a fix may bring up the next one", () => {
    const yToZ = withCheck(({ letter, report }) => {
      for (const { index } of letter.source.text.matchAll(/y/g)) {
        const where = { span: span(index, index + 1) };
        report(where, {}, safe(replace(where, "z")));
      }
    });
    expect(fixed("xyx", [findsX, yToZ])).toBe("zzz");
  });

  test("stops where two fixes undo each other", () => {
    const back = withCheck(({ letter, report }) => {
      const at = letter.source.text.indexOf("y");
      const where = { span: span(at, at + 1) };
      if (at >= 0) report(where, {}, safe(replace(where, "x")));
    });
    expect(["x", "y"]).toContain(fixed("x", [findsX, back]));
  });

  test("leaves what a comment silences", () => {
    const text = "<!-- congvan-disable-next-line finds-x -->\nx\nx";
    expect(fixed(text, [findsX])).toBe("<!-- congvan-disable-next-line finds-x -->\nx\ny");
  });

  test("of two fixes for the same text makes the earlier one, the other in the next round", () => {
    const grow = withCheck(({ letter, report }) => {
      const where = { span: span(0, 2) };
      if (letter.source.text.startsWith("ax")) report(where, {}, safe(replace(where, "b")));
    });
    const letter = readLetter("ax");
    const { findings } = lint(letter, defaultOptions, undefined, [findsX, grow]);
    expect(safeEdits(findings)).toEqual([{ span: span(0, 2), newText: "b" }]);
  });
});
