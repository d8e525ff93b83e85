import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { semanticTokens, semanticTokensLegend } from "../../server/src/service/semantic-tokens.ts";
import { contextOf } from "./context.ts";
import { decision, partyLetter, stateLetter } from "./letters.ts";

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly text: string;
  readonly type: string;
}

/** Tokens as an editor reads them. */
function tokens(text: string): Token[] {
  const context = contextOf(text);
  const { data } = semanticTokens(context);
  const found: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = lines > 0 ? columns : character + columns;
    line += lines;
    const names = semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push({
      line,
      character,
      length,
      text: context.letter.source.line(line).slice(character, character + length),
      type: [semanticTokensLegend.tokenTypes[type], ...names].join("."),
    });
  }
  return found;
}

const typed = (text: string): string[] => tokens(text).map((t) => `${t.text} = ${t.type}`);

test("components of a letter's header", () => {
  expect(typed(stateLetter)).toEqual(
    expect.arrayContaining([
      "ỦY BAN NHÂN DÂN = class",
      "XÃ PHÚ LỘC = class",
      "Số: 45/UBND-VP = number.declaration",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM = keyword",
      "Độc lập - Tự do - Hạnh phúc = keyword",
      "Phú Lộc, ngày 12 tháng 8 năm 2025 = string",
      "V/v thực hiện = property",
    ]),
  );
});

test("parts of citations, those in the subject too, over the end of a line", () => {
  const found = typed(stateLetter);
  expect(
    found.slice(
      found.indexOf("V/v thực hiện = property"),
      found.indexOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM = keyword"),
    ),
  ).toEqual([
    "V/v thực hiện = property",
    "Nghị định = type",
    "số = property",
    "30/2020/NĐ-CP = number",
    "của = property",
    "Chính phủ = class",
  ]);
  expect(found).toContain("ngày 05 tháng 3 năm 2020 = string");
});

test("signature and distribution list", () => {
  expect(typed(stateLetter)).toEqual(
    expect.arrayContaining([
      "Nơi nhận = keyword",
      "Lưu: VT, VP = property",
      "KT. CHỦ TỊCH = keyword",
      "PHÓ CHỦ TỊCH = enumMember",
      "Trần Thị Hạnh = variable",
    ]),
  );
});

test("title, verb and articles of a decision, laws by their name", () => {
  expect(typed(decision)).toEqual(
    expect.arrayContaining(["QUYẾT ĐỊNH = keyword", "QUYẾT ĐỊNH: = keyword", "Điều 1. = keyword", "Phụ lục = keyword"]),
  );
  expect(typed(decision).some((t) => t.startsWith("Luật Tổ chức chính quyền địa phương") && t.endsWith("= type"))).toBe(
    true,
  );
});

test("a citation that is no longer in force is struck out", () => {
  const letter = stateLetter.replace(
    "Công văn số 12/SNV-VTLT ngày 04 tháng 8 năm 2025 của Sở Nội vụ",
    "Nghị định số 99/2004/NĐ-CP của Chính phủ",
  );
  expect(typed(letter)).toContain("99/2004/NĐ-CP = number.deprecated");
});

describe("every token", () => {
  const check = (text: string): void => {
    let last = { line: 0, end: 0 };
    for (const t of tokens(text)) {
      expect(t.length).toBeGreaterThan(0);
      expect(t.text.length).toBe(t.length);
      if (t.line === last.line) expect(t.character).toBeGreaterThanOrEqual(last.end);
      else expect(t.line).toBeGreaterThan(last.line);
      last = { line: t.line, end: t.character + t.length };
    }
  };
  test.each([stateLetter, partyLetter, decision, "", "Số: 1/NQ-\nCP"])(
    "lies within a line, behind the one before (%#)",
    check,
  );
  test("of any text", () => {
    const line = fc.oneof(
      fc.constantFrom(...stateLetter.split("\n")),
      fc.constantFrom(...decision.split("\n")),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => check(lines.join("\n"))),
      { numRuns: 100 },
    );
  });
});
