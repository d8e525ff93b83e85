import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { minimalEdits } from "../../server/src/service/minimal-edits.ts";

const edits = (before: string, after: string) =>
  minimalEdits(before, after).map((e) => [before.slice(e.span.start, e.span.end), e.newText]);

describe("the smallest edits from one text to another", () => {
  it("are none where nothing differs", () => expect(edits("a\nb", "a\nb")).toEqual([]));

  it("touch only the characters that change, line by line", () =>
    expect(edits("Số 12/UBND\nmột\nLưu VT\n", "Số: 12/UBND\nmột\nLưu: VT\n")).toEqual([
      ["", ":"],
      ["", ":"],
    ]));

  it("take off what stands at a line's end", () =>
    expect(edits("một  \r\nhai\r\n", "một\r\nhai\r\n")).toEqual([["  ", ""]]));

  it("add and remove whole lines without touching their neighbours", () => {
    expect(edits("a\nb\nc\n", "a\nc\n")).toEqual([["b\n", ""]]);
    expect(edits("a\nc\n", "a\nb\nc\n")).toEqual([["", "b\n"]]);
  });

  it("never part a character and its mark, nor a pair", () => {
    expect(edits("hoa\u0300", "hoa\u0301")).toEqual([["a\u0300", "a\u0301"]]);
    expect(edits("😀", "😁")).toEqual([["😀", "😁"]]);
    expect(edits("a\r\nb", "a\nb")).toEqual([["\r\n", "\n"]]);
  });

  it("lead to the other text, always", () => {
    const line = fc.constantFrom("", "a", "ab", "b\r", "x\u0300", "😀", "Số: 1");
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const made = minimalEdits(before, after);
        expect(applyEdits(before, made)).toBe(after);
        for (const [i, e] of made.entries()) expect(e.span.start).toBeGreaterThanOrEqual(made[i - 1]?.span.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it("come at once for texts that have nothing in common", () => {
    const before = Array.from({ length: 5000 }, (_, i) => `a${i}`).join("\n");
    const after = Array.from({ length: 5000 }, (_, i) => `b${i}`).join("\n");
    const started = performance.now();
    expect(applyEdits(before, minimalEdits(before, after))).toBe(after);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
