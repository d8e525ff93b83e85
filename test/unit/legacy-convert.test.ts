import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertLegacy } from "../../server/src/core/text/legacy-convert.ts";
import { decodeTcvn3, encodeTcvn3 } from "../../server/src/core/text/tcvn3.ts";
import { decodeVni, encodeVni } from "../../server/src/core/text/vni.ts";
import { decision, partyLetter, stateLetter } from "../support/letters.ts";

const vowels = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ";
const consonants = "bcdghklmnpqrstvx";
const small = fc.string({ unit: fc.constantFrom(...vowels, ...consonants), minLength: 1, maxLength: 8 });
const between = fc.constantFrom(" ", ", ", "; ", "\n", "\r\n", " - ", "/2026 ", " (1) ");
const text = (word: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join(""));

describe("what is written in an old font is read back", () => {
  test("TCVN3, small letters", () => {
    fc.assert(
      fc.property(text(small), (x) => {
        expect(decodeTcvn3(encodeTcvn3(x))).toBe(x);
      }),
    );
  });

  test("TCVN3, a capital in front of a word that has small plain letters", () => {
    const capital = fc.tuple(fc.constantFrom(..."ABCDĐGHKLMNPQRSTVXĂÂÊÔƠƯ"), small).map(([c, rest]) => `${c}${rest}n`);
    fc.assert(
      fc.property(text(capital), (x) => {
        expect(decodeTcvn3(encodeTcvn3(x))).toBe(x);
      }),
    );
  });

  test("TCVN3, a line in capitals", () => {
    const line = small.map((word) => `BAN ${word.toUpperCase()} KH`);
    fc.assert(
      fc.property(line, (x) => {
        expect(decodeTcvn3(encodeTcvn3(x))).toBe(x);
      }),
    );
  });

  test("VNI, in any case", () => {
    const word = fc.oneof(
      small,
      small.map((w) => w.toUpperCase()),
      small.map((w) => w.charAt(0).toUpperCase() + w.slice(1)),
    );
    fc.assert(
      fc.property(text(word), (x) => {
        expect(decodeVni(encodeVni(x))).toBe(x);
      }),
    );
  });

  test("signs that neither has a letter for stay", () => {
    expect(decodeTcvn3("25 °C, a@b.vn – “x”")).toBe("25 °C, a@b.vn – “x”");
    expect(decodeVni("25 °C, a@b.vn – “x”")).toBe("25 °C, a@b.vn – “x”");
  });
});

describe("whole letters", () => {
  test.each([
    ["a letter of the State", stateLetter],
    ["a decision", decision],
    ["a letter of the Party", partyLetter],
  ])("%s", (_, letter) => {
    const vni = convertLegacy(encodeVni(letter));
    expect(vni).toEqual({ font: "vni", text: letter, certainty: expect.any(Number) });
    expect(vni?.certainty).toBeGreaterThanOrEqual(0.97);
    // Capitals with a tone are lost where the font had no others: the words are the same.
    const tcvn3 = convertLegacy(encodeTcvn3(letter));
    expect(tcvn3?.font).toBe("tcvn3");
    expect(tcvn3?.text.toLowerCase()).toBe(letter.toLowerCase());
    expect(tcvn3?.certainty).toBeGreaterThanOrEqual(0.97);
  });

  test("nothing to convert", () => {
    expect(convertLegacy("CONG HOA XA HOI CHU NGHIA VIET NAM")).toBeNull();
    expect(convertLegacy("Die Größe der Räume in München")?.certainty ?? 0).toBeLessThan(0.9);
  });
});
