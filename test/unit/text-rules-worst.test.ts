import { describe, expect, test } from "vitest";
import { defaultOptions } from "../../server/src/core/config.ts";
import { lint } from "../../server/src/core/lint.ts";
import { readLetter } from "../../server/src/core/read.ts";
import { rules } from "../../server/src/core/rules/registry.ts";

const head = "Số: 27/UBND-VX\n\nKính gửi: Sở Tài chính\n\n";
const textRules = rules.filter((r) => r.component === "text");

/** Lines that ask the most of one rule or another, without an end. */
const worst: readonly (readonly [string, string])[] = [
  ["blanks", "a  "],
  ["blanks before marks", "chữ , chữ ; "],
  ["marks without blanks", "kho,bãi"],
  ["a line of full stops", "năm.Các"],
  ["opening brackets", "( chữ "],
  ["closing brackets", "chữ ) "],
  ["quotation marks", '“ chữ " '],
  ["misplaced marks", "cuả "],
  ["both ways", "hoà hòa "],
  ["impossible syllables", "xuât "],
  ["one long syllable", "ưở"],
  ["mistakes", "sử lý "],
  ["look-alikes", "\u0421ục "],
  ["one long word of look-alikes", "\u0421u"],
  ["unseen signs", "a\u200bb"],
  ["bullets", "• a"],
  ["page numbers", "một dòng dài của văn bản hành chính có\n2\nchữ thường "],
  ["decimals", "1.5 triệu "],
  ["an old font", "cña vµ ngµy th¸ng "],
  ["citations", "Nghị định số 30/2020/NĐ-CP cuả "],
];

describe("the worst text of 200 KB takes no more than ten times 20 KB, and some", () => {
  test.each(worst)("%s", (_, piece) => {
    const time = (size: number): number => {
      const text = head + piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      const { failures } = lint(readLetter(text), defaultOptions, undefined, textRules);
      expect(failures).toEqual([]);
      return performance.now() - start;
    };
    for (let warm = 0; warm < 3; warm++) time(20_000);
    const [small, large] = [time(20_000), time(200_000)];
    expect(large).toBeLessThan(30 * small + 200);
  });
});
