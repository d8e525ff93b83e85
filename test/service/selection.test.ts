import fc from "fast-check";
import { expect, test } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { readLetter } from "../../server/src/core/read.ts";
import { selectionRanges } from "../../server/src/service/selection.ts";
import { stateLetter } from "./letters.ts";
import { atCursor, cursorIn } from "./marker.ts";

/** Words, signs, ends of lines, combining marks and halves of characters in any order. */
const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "ế",
    "e\u0302\u0301",
    " ",
    "\n",
    "\r",
    "-",
    "/",
    "1",
    "*",
    "\u0000",
    "\ud83d",
    "\udcdd",
    "Số ",
    "NQ-CP",
  ),
});

/** Texts of the ranges from the narrowest to the widest. */
function grown({ text, offset }: { readonly text: string; readonly offset: number }): string[] {
  const { source, ...letter } = readLetter(text);
  const found: string[] = [];
  let range: SelectionRange | undefined = selectionRanges({ ...letter, source }, [offset])[0];
  for (; range; range = range.parent)
    found.push(source.text.slice(source.offsetAt(range.range.start), source.offsetAt(range.range.end)));
  return found;
}

test("grows from a word through number, citation and paragraph to the letter", () => {
  const ranges = grown(cursorIn(stateLetter, "số 12/S|NV-VTLT"));
  expect(ranges.slice(0, 3)).toEqual([
    "SNV",
    "12/SNV-VTLT",
    "Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ",
  ]);
  expect(ranges.at(3)).toMatch(/^Thực hiện .* đề nghị:$/);
  expect(ranges.at(-1)).toBe(stateLetter);
});

test("takes the word before a cursor at its end", () => {
  expect(grown(atCursor("Kính gửi|: Sở Nội vụ"))[0]).toBe("gửi");
});

test("answers for every offset, the empty text too", () => {
  expect(grown(atCursor("|"))).toEqual([""]);
  fc.assert(
    fc.property(text, fc.nat(), (written, n) => {
      const ranges = grown({ text: written, offset: n % (written.length + 1) });
      expect(ranges.length).toBeGreaterThan(0);
      const lengths = ranges.map((r) => r.length);
      expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
    }),
  );
});
