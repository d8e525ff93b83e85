import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { readFixtures } from "../support/fixtures.ts";
import { changedFacts } from "../support/laws.ts";
import { letters } from "../support/letters.ts";

/** What a clerk, a scanner or a converter may leave behind. */
const debris = [
  "",
  " ",
  "\n",
  "\r\n",
  "\t",
  "*",
  "**",
  "_",
  "\\*",
  "|",
  "-",
  "–",
  "/",
  ":",
  ";",
  ",",
  ".",
  "./.",
  "Số",
  "Số:",
  "V/v",
  "về việc",
  "ngày",
  "tháng 02",
  "TP. ",
  "Kính gửi:",
  "Nơi nhận:",
  "Lưu VT",
  "T/M",
  "KT.",
  "QÐ",
  "0",
  "7",
  "\u0301",
  "\u0000",
  "\ud800",
  "🙂",
  "<!--",
  "-->",
  "<!-- congvan-disable -->",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Phụ lục I",
];

interface Change {
  readonly at: number;
  readonly take: number;
  readonly put: string;
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })),
  put: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...debris) }, fc.string({ maxLength: 6, unit: "grapheme" })),
});

/** Whole letters that are right, and the rules' own examples, most of which are not. */
const examples = [...readFixtures().values()].flatMap((cases) => cases.map((c) => c.text));
const original = fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...examples));

/** A letter after a few accidents. */
const damaged = fc
  .tuple(original, fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([letter, changes]) => changes.reduce(apply, letter));

function apply(text: string, { at, take, put }: Change): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + take);
}

describe("whatever happened to a letter", () => {
  test("every rule answers, and what it reports lies in the text", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { findings, failures } = lint(readLetter(text));
        expect(failures).toEqual([]);
        for (const { span, message, fixes } of findings) {
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          expect(message.vi).not.toMatch(/\{[a-z]+\}|undefined/);
          for (const fix of fixes) expect(fix.title.vi).not.toMatch(/^$|\{[a-z]+\}|undefined/);
        }
      }),
      { numRuns: 500, seed: 30 },
    );
  });

  test("making all safe fixes comes to an end, and changes no number, date or name", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fixed = fixAll(text);
        expect(fixAll(fixed)).toBe(fixed);
        expect(changedFacts(text, fixed)).toEqual([]);
      }),
      { numRuns: 300, seed: 30 },
    );
  });
});
