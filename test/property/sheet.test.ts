import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sheet } from "../../server/src/export/sheet/sheet.ts";
import { paragraphsOf, sheetOfText, wordsOfSheet, wordsOfText } from "../support/sheets.ts";

const folders = ["../fixtures/letters/", "../fixtures/types/", "../../examples/"];
const letters = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(".congvan"))
    .map((name) => ({ name, text: readFileSync(new URL(name, url), "utf8") }));
});

/** Lines that a letter may have anywhere. */
const strays = [
  "",
  "   ",
  "-----",
  "*",
  "***",
  "HỎA TỐC",
  "MẬT",
  "Phụ lục I",
  "Số: 12/UBND-VP",
  "Số: 05/SY-VP",
  "SAO Y",
  "(Đã ký)",
  "Nơi nhận:",
  "- Như trên;",
  "THƯ KÝ                 CHỦ TỌA",
  "Nguyễn Văn An          Trần Thị Bình",
  "QUY CHẾ",
  "Điều 1. Phạm vi điều chỉnh",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "| TT | Nội dung | Số lượng |",
  "1\tHai\tba",
  "<!-- ghi chú -->",
  "xin <!-- ghi chú --> chào",
  "<!--",
  "-->",
  "**Thư** _mời_ \\*",
  "e\u0302\u0301 \ud800 \u0007 12",
  "thành phố, bảo đảm tổ chức; 241/TB-",
  "VPCP ngày 05 tháng 3 năm 2026",
  "Địa chỉ: 12 phố Huế",
];

type Edit = readonly [at: number, kind: "drop" | "double" | "join" | "swap" | "cut" | "insert", what: number];

const edits = fc.array(
  fc.tuple(
    fc.nat(80),
    fc.constantFrom("drop", "double", "join", "swap", "cut", "insert") as fc.Arbitrary<Edit[1]>,
    fc.nat(strays.length - 1),
  ),
  { maxLength: 8 },
);

function mutate(text: string, changes: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const [n, kind, what] of changes) {
    const at = n % Math.max(1, lines.length);
    const line = lines[at] ?? "";
    if (kind === "drop") lines.splice(at, 1);
    else if (kind === "double") lines.splice(at, 0, line);
    else if (kind === "join") lines.splice(at, 2, `${line}    ${lines[at + 1] ?? ""}`);
    else if (kind === "swap") lines.splice(at, 2, lines[at + 1] ?? "", line);
    else if (kind === "cut") lines[at] = line.slice(0, Math.ceil(line.length / 2));
    else lines.splice(at, 0, strays[what] ?? "");
  }
  return lines.join("\n");
}

/** Every run says what stands in the source where it points, white space apart. */
function expectToPoint(sheet: Sheet, text: string): void {
  for (const paragraph of paragraphsOf(sheet)) {
    let end = -1;
    for (const { text: said, span } of paragraph.runs) {
      if (!span) continue;
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
      const there = text.slice(span.start, span.end);
      const plain = (s: string) =>
        s
          .normalize("NFC")
          .replaceAll("\\", "")
          .replace(/[\s\u00a0\p{Cc}\ud800\ufffd]+/gu, " ");
      expect(plain(said)).toBe(plain(there));
    }
  }
}

describe.each(letters)("$name", ({ text }) => {
  test("every word is printed once, where it points to", () => {
    const sheet = sheetOfText(text);
    expect(wordsOfSheet(sheet)).toEqual(wordsOfText(text));
    expectToPoint(sheet, text);
  });
});

const found = new URL("../../../shared/letters/", import.meta.url);

describe.runIf(existsSync(found))("letters as found", () => {
  test.each(["seeds/", "real/"])("%s: every word is printed once, where it points to", (folder) => {
    const files = readdirSync(new URL(folder, found)).filter((name) => name.endsWith(".txt"));
    expect(files.length).toBeGreaterThan(4);
    for (const name of files) {
      const text = readFileSync(new URL(folder + name, found), "utf8");
      const sheet = sheetOfText(text);
      expect([name, wordsOfSheet(sheet)]).toEqual([name, wordsOfText(text)]);
      expectToPoint(sheet, text);
    }
  });
});

test("every word of a letter that was changed at random is printed once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), edits, ({ text }, changes) => {
      const changed = mutate(text, changes);
      const sheet = sheetOfText(changed);
      expect(wordsOfSheet(sheet)).toEqual(wordsOfText(changed));
      expectToPoint(sheet, changed);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("every word of nonsense is printed once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...strays, "\n", "\r", " "), fc.string({ unit: "binary" }))),
      (parts) => {
        const text = parts.join("\n");
        expect(wordsOfSheet(sheetOfText(text))).toEqual(wordsOfText(text));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
