import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../../server/src/core/read.ts";
import { signsOf } from "../../../server/src/core/rules/text/signs.ts";
import { unitsOf } from "../../../server/src/core/text/units.ts";

const head = "Số: 27/UBND-VX\n\nKính gửi: Sở Tài chính\n\n";
const piece = fc.constantFrom(
  ...' \t\u00a0\n,;:.!?()[]<>{}"“”…–5aĐờñ§б•\u200b',
  "  ",
  ".......",
  "………",
  "1.5",
  "chữ",
  "<!-- a  ( b -->",
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => `${head}Căn cứ ${pieces.join("")}`);

/** Where a pattern matches in the body outside comments, asked at each place. */
function places(text: string, pattern: RegExp): number[] {
  const { body, comments } = readLetter(text);
  const found: number[] = [];
  for (let at = body.span.start; at < body.span.end; at++) {
    pattern.lastIndex = at;
    if (pattern.test(text) && !comments.some(({ span }) => span.start <= at && at < span.end)) found.push(at);
  }
  return found;
}

describe("signs of a letter", () => {
  it("are what patterns find, one by one", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const signs = signsOf(readLetter(text));
        expect(signs.blanks).toEqual(places(text, /[ \t\u00a0][ ;,.:!?]/y));
        expect(signs.brackets).toEqual(places(text, /[()[\]“”]/y));
        expect(signs.quotes).toEqual(places(text, /"/y));
        expect(signs.glued).toEqual(places(text, /[,;:.](?=\p{Script=Latin})/uy));
        expect(signs.points).toEqual(places(text, /(?<=\d)\.(?=\d)/y));
        expect(signs.foreign).toBe(/[ñб]/.test(text));
        if (/\.{7}|…{3}/.test(text)) expect(signs.dotted).toBe(true);
        for (const sign of '[]()<>{}"') expect(signs.has(sign)).toBe(text.includes(sign));
        if (text.includes("??")) expect(signs.has("?")).toBe(true);
        expect(signs.beyond).toEqual([...text.matchAll(/[^\0-\u007f\p{L}]/gu)].map(({ index }) => index));
      }),
      { numRuns: 500 },
    );
  });

  it("of a letter that is read once more are the same, whatever was read between", () => {
    const text = `${head}Căn cứ (1.5 ha “đất” ,và…………)`;
    const before = signsOf(readLetter(text));
    signsOf(readLetter(`${text} ((( `.repeat(5)));
    const { has: _, ...signs } = signsOf(readLetter(text));
    expect(before).toMatchObject(signs);
  });
});

describe("units", () => {
  it("are the text's, with a zero behind, for texts of any length", () => {
    for (const length of [0, 1, 5, 40_000, 7, 600_000, 3]) {
      const text = "Ủy b\ud83d".repeat(Math.ceil(length / 5)).slice(0, length);
      const units = unitsOf(text);
      expect(units.length).toBeGreaterThan(length);
      expect(units[length]).toBe(0);
      let same = 0;
      for (let i = 0; i < length; i++) if (units[i] === text.charCodeAt(i)) same++;
      expect(same).toBe(length);
    }
  });
});
