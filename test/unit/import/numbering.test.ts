import { describe, expect, test } from "vitest";
import { counted } from "../../../server/src/import/word/numerals.ts";
import { p, textOf } from "./word-file.ts";

const level = (n: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const pattern = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

const list = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const item = (text: string, id: number, depth = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

const lines = async (body: string, numbering: string, extra = {}): Promise<string[]> =>
  (await textOf(body, { numbering, ...extra })).split("\n").filter((line) => line !== "");

const outline = pattern(
  0,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%2."),
  level(2, "lowerLetter", "%3)"),
  level(3, "bullet", "-"),
);

describe("numbers that Word counts", () => {
  test("are text of the draft, on every level", async () => {
    const body = [
      item("Một", 1),
      item("Hai", 1, 1),
      item("Ba", 1, 1),
      item("Bốn", 1, 2),
      item("Năm", 1, 3),
      item("Sáu", 1),
      item("Bảy", 1, 1),
    ].join("");
    expect(await lines(body, outline + list(1, 0))).toEqual([
      "I. Một",
      "1. Hai",
      "2. Ba",
      "a) Bốn",
      "- Năm",
      "II. Sáu",
      "1. Bảy",
    ]);
  });

  test("go on from list to list of one pattern, unless told to begin anew", async () => {
    const numbers =
      pattern(0, level(0, "decimal", "Điều %1.")) +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    expect(await lines(item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1), numbers)).toEqual([
      "Điều 1. a",
      "Điều 2. b",
      "Điều 7. c",
      "Điều 8. d",
      "Điều 9. e",
    ]);
  });

  test("of several levels, in legal form, and levels that never begin anew", async () => {
    const numbers =
      pattern(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2.", "<w:isLgl/>"),
        level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0);
    const body = [item("a", 1), item("b", 1, 1), item("c", 1, 2), item("d", 1), item("e", 1, 1), item("f", 1, 2)];
    expect(await lines(body.join(""), numbers)).toEqual(["I. a", "1.1. b", "1) c", "II. d", "2.1. e", "2) f"]);
  });

  test("come by styles, by overrides, and through links between patterns", async () => {
    const numbers =
      pattern(0, level(0, "decimal", "Chương %1"), level(1, "decimal", "Điều %2.", '<w:pStyle w:val="Dieu"/>')) +
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Muc"/></w:abstractNum>` +
      list(1, 0) +
      list(2, 1) +
      list(3, 0, `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "(%1)")}</w:lvlOverride>`);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      item("a", 2) +
      p("b", '<w:pStyle w:val="Dieu"/>') +
      p("c", '<w:pStyle w:val="Con"/>') +
      item("d", 3) +
      item("e", 9);
    expect(await lines(body, numbers, { styles })).toEqual(["Chương 1 a", "Điều 1. b", "c", "(b) d", "e"]);
  });

  test("bullets of picture fonts are dots, the dash is a dash, words stay", async () => {
    const numbers = ["\uf0b7", "\uf0a7", "+", "o", "\uf02d", "Ghi chú:"]
      .map((sign, n) => pattern(n, level(0, "bullet", sign)) + list(n + 1, n))
      .join("");
    const body = [1, 2, 3, 4, 5, 6].map((id) => item("a", id)).join("");
    expect(await lines(body, numbers)).toEqual(["• a", "▪ a", "+ a", "• a", "- a", "Ghi chú: a"]);
  });
});

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["lowerRoman", 44, "xliv"],
  ["upperLetter", 28, "BB"],
  ["vietnameseCounting", 1, "một"],
  ["vietnameseCounting", 15, "mười lăm"],
  ["vietnameseCounting", 21, "hai mươi mốt"],
  ["vietnameseCounting", 34, "ba mươi tư"],
  ["none", 3, ""],
  ["hebrew1", 3, "3"],
])("%s %i is “%s”", (format, n, text) => {
  expect(counted(n, format)).toBe(text);
});
