import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changed,
  type LineChange,
  notTyping,
  type Typing,
  waitsUntil,
  wholeChange,
} from "../../server/src/lsp/hold.ts";

const on = (line: number): LineChange => ({ first: line, last: line, newLast: line });
const finding = (line: number, rule = "a") => ({ first: line, last: line, rule });
const shown = (...lines: number[]): Typing => ({ holds: [], shown: lines.map((l) => finding(l)) });

describe("holding still", () => {
  it("lets a new finding on the typed line wait, and no other", () => {
    const typing = changed(notTyping, on(3), 1000, 1300);
    expect(waitsUntil(typing, finding(3), 1100)).toBe(1300);
    expect(waitsUntil(typing, finding(2), 1100)).toBe(0);
    expect(waitsUntil(typing, finding(4), 1100)).toBe(0);
    expect(waitsUntil(typing, { first: 2, last: 5, rule: "a" }, 1100)).toBe(1300);
  });

  it("ends with the pause", () => {
    expect(waitsUntil(changed(notTyping, on(3), 1000, 1300), finding(3), 1300)).toBe(0);
  });

  it("begins anew with every change to the line", () => {
    const twice = changed(changed(notTyping, on(3), 1000, 1300), on(3), 1200, 1500);
    expect(waitsUntil(twice, finding(3), 1400)).toBe(1500);
  });

  it("keeps holding a line while the next one is typed", () => {
    const both = changed(changed(notTyping, on(3), 1000, 1300), on(4), 1100, 1400);
    expect(waitsUntil(both, finding(3), 1200)).toBe(1300);
    expect(waitsUntil(both, finding(3), 1350)).toBe(0);
    expect(waitsUntil(both, finding(4), 1350)).toBe(1400);
  });

  it("leaves what was shown on the line, and holds what is new there", () => {
    const typing = changed(shown(3), on(3), 1000, 1300);
    expect(waitsUntil(typing, finding(3, "a"), 1100)).toBe(0);
    expect(waitsUntil(typing, finding(3, "b"), 1100)).toBe(1300);
  });

  it("moves with the lines when one is broken above", () => {
    const held = changed(shown(6), on(6), 1000, 1300);
    const typing = changed(held, { first: 2, last: 2, newLast: 3 }, 1100, 1400);
    expect(waitsUntil(typing, finding(7, "b"), 1200)).toBe(1300);
    expect(waitsUntil(typing, finding(6, "b"), 1200)).toBe(0);
    expect(waitsUntil(typing, finding(7, "a"), 1200)).toBe(0);
  });

  it("holds both lines where one is broken or two are joined", () => {
    const broken = changed(notTyping, { first: 2, last: 2, newLast: 3 }, 1000, 1300);
    expect([2, 3, 4].map((l) => waitsUntil(broken, finding(l), 1100))).toEqual([1300, 1300, 0]);
    const joined = changed(notTyping, { first: 2, last: 3, newLast: 2 }, 1000, 1300);
    expect([1, 2, 3].map((l) => waitsUntil(joined, finding(l), 1100))).toEqual([0, 1300, 0]);
  });

  it("does not hold what was pasted", () => {
    const pasted = changed(notTyping, { first: 2, last: 2, newLast: 12 }, 1000, 1300);
    expect(waitsUntil(pasted, finding(5), 1001)).toBe(0);
  });
});

describe("a whole new text", () => {
  it("is narrowed to the lines that differ", () => {
    expect(wholeChange("a\nb\nc\n", "a\nbx\nc\n")).toEqual({ first: 1, last: 1, newLast: 1 });
    expect(wholeChange("a\nb\nc", "a\nb\n\nc")).toEqual({ first: 2, last: 2, newLast: 3 });
    expect(wholeChange("a\r\nb\r\nc", "a\r\nc")).toEqual({ first: 1, last: 2, newLast: 1 });
  });

  it("names lines of both texts, and keeps all lines after them", () => {
    const text = fc.array(fc.constantFrom("a", "b", "\n"), { maxLength: 30 }).map((a) => a.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { first, last, newLast } = wholeChange(before, after);
        const a = before.split("\n");
        const b = after.split("\n");
        expect(a.slice(0, first)).toEqual(b.slice(0, first));
        expect(a.slice(last + 1)).toEqual(b.slice(newLast + 1));
      }),
    );
  });
});
